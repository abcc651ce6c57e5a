import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { OfficeJournalService } from '../../core/office/office-journal.service.js';
import { LetterTemplate } from './letter-template.entity.js';
import {
  chooseTemplate,
  templateCode,
  type TemplateScope,
  type TemplateText,
} from './letter-template.rule.js';
import { OUTCOMES } from './notice.entity.js';
import { TemplateChanged, TemplateThere } from './response.errors.js';

const NEWER = `INSERT INTO letter_template
    (code, version, kind, outcome, category_code, restricted, title, body, created_by)
  SELECT code, version + 1, kind, outcome, category_code, restricted, $3, $4, $5
    FROM letter_template WHERE code = $1 AND version = $2
  ON CONFLICT DO NOTHING RETURNING version`;

const FIRST = `INSERT INTO letter_template
    (code, version, kind, outcome, category_code, restricted, title, body, created_by)
  VALUES ($1, 1, $2, $3, $4, $5, $6, $7, $8)
  ON CONFLICT DO NOTHING RETURNING version`;

/** The letters' templates in their versions; the newest of each code counts. */
@Injectable()
export class LetterTemplatesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly journal: OfficeJournalService,
  ) {}

  /** The newest version of every template: ordinary ones first, then as letters go, progress to result. */
  async newest(): Promise<LetterTemplate[]> {
    const templates = await this.dataSource.manager
      .createQueryBuilder(LetterTemplate, 't')
      .where('t.version = (SELECT max(n.version) FROM letter_template n WHERE n.code = t.code)')
      .orderBy('t.restricted')
      .addOrderBy('t.kind')
      .addOrderBy('t.category', 'ASC', 'NULLS FIRST')
      .getMany();
    const order = ({ outcome }: LetterTemplate): number =>
      outcome ? OUTCOMES.indexOf(outcome) : -1;
    const group = ({ restricted, kind }: LetterTemplate): string => `${restricted} ${kind}`;
    return templates.sort((a, b) => (group(a) === group(b) ? order(a) - order(b) : 0));
  }

  /** Every version of a template, newest first; empty where there is none of the code. */
  history(code: string): Promise<LetterTemplate[]> {
    return this.dataSource.manager.find(LetterTemplate, {
      where: { code },
      order: { version: 'DESC' },
    });
  }

  /** One version, or null. */
  one(code: string, version: number): Promise<LetterTemplate | null> {
    return this.dataSource.manager.findOneBy(LetterTemplate, { code, version });
  }

  /** The template nearest to what is to be written, or null. */
  async choose(wanted: TemplateScope): Promise<LetterTemplate | null> {
    return chooseTemplate(await this.newest(), wanted);
  }

  /** Adds a version after the one that was `seen`; throws TemplateChanged where that is not the newest. */
  async revise(
    code: string,
    seen: number,
    { title, body }: TemplateText,
    actorId: string,
  ): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const rows = await manager.query<object[]>(NEWER, [code, seen, title, body, actorId]);
      if (rows.length === 0) throw new TemplateChanged();
      const data = { template: code, version: seen + 1 };
      await this.journal.append(manager, 'template_revised', actorId, data);
    });
  }

  /** Makes the template of a scope that has none, and returns its code; throws TemplateThere. */
  async add(scope: TemplateScope, { title, body }: TemplateText, actorId: string): Promise<string> {
    const code = templateCode(scope);
    const { kind, outcome, category, restricted } = scope;
    const values = [code, kind, outcome, category, restricted, title, body, actorId];
    await this.dataSource.transaction(async (manager) => {
      const rows = await manager.query<object[]>(FIRST, values);
      if (rows.length === 0) throw new TemplateThere();
      const data = { template: code, version: 1 };
      await this.journal.append(manager, 'template_revised', actorId, data);
    });
    return code;
  }
}
