import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Suggestion } from './suggestion.rule.js';

/** Reads what the worker suggested for a matter. */
@Injectable()
export class MatterSuggestionsQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** Besides the projects that somebody decided about, best first; the caller has checked access. */
  of(matterId: string): Promise<Suggestion[]> {
    return this.dataSource.query<Suggestion[]>(
      `SELECT s.project_code AS code, s.score, s.grounds FROM plan_suggestion s
         JOIN plan_project p ON p.code = s.project_code AND p.withdrawn_on IS NULL
        WHERE s.matter_id = $1 ORDER BY s.score DESC, s.project_code`,
      [matterId],
    );
  }
}
