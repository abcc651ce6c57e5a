import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LETTER_TEMPLATES } from './data/letter-templates.data.js';
import { templateCode } from './letter-template.rule.js';

/** Loads the initial templates of a new municipality; existing ones are never changed. */
@Injectable()
export class LetterTemplateSeedService {
  /** Inserts the missing first versions within the caller's transaction. */
  async load(manager: EntityManager): Promise<void> {
    const rows = LETTER_TEMPLATES.map((template) => ({
      ...template,
      code: templateCode(template),
    }));
    await manager.query(
      `INSERT INTO letter_template (code, version, kind, outcome, category_code, restricted, title, body)
       SELECT code, 1, kind, outcome, category, restricted, title, body
         FROM jsonb_to_recordset($1::jsonb) AS seed (code text, kind text, outcome text,
              category text, restricted boolean, title text, body text)
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(rows)],
    );
  }
}
