import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LETTER_TEMPLATES } from './data/letter-templates.data.js';
import { templateCode } from './letter-template.rule.js';

/** Loads the stock texts of the letters; what an officer wrote is never followed by one. */
@Injectable()
export class LetterTemplateSeedService {
  /**
   * Inserts, within the caller's transaction, the missing first versions, and a next one where the newest is a stock
   * text of an earlier Sipha.
   */
  async load(manager: EntityManager): Promise<void> {
    const rows = LETTER_TEMPLATES.map((template) => ({
      ...template,
      code: templateCode(template),
    }));
    await manager.query(
      `INSERT INTO letter_template (code, version, kind, outcome, category_code, restricted, title, body)
       SELECT s.code, coalesce(n.version, 0) + 1, s.kind, s.outcome, s.category, s.restricted, s.title, s.body
         FROM jsonb_to_recordset($1::jsonb) AS s (code text, kind text, outcome text,
              category text, restricted boolean, title text, body text)
         LEFT JOIN LATERAL (SELECT * FROM letter_template t WHERE t.code = s.code
              ORDER BY t.version DESC LIMIT 1) n ON true
        WHERE n.version IS NULL
           OR n.created_by IS NULL AND (n.title, n.body) <> (s.title, s.body)
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(rows)],
    );
  }
}
