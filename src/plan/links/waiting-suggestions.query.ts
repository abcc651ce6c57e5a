import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CivilDay } from '../../core/calendar/civil-day.js';
import type { MatterScope } from './linked-complaints.query.js';
import type { Ground } from './suggestion.rule.js';

/** The number of the first parameter that a scope for these reads may use. */
export const FIRST_WAITING_PARAMETER = 2;

/** Rows on a page; officers decide a handful at a time. */
export const WAITING_PAGE = 10;

/** An undecided complaint for which a project is suggested. `subject` is null until triage. */
export interface WaitingSuggestion {
  id: string;
  number: string;
  version: number;
  subject: string | null;
  categoryCode: string;
  villageNo: number | null;
  divisionCode: string | null;
  receivedOn: CivilDay;
  grounds: Ground[];
}

/**
 * Reads which undecided complaints wait with a suggestion for a project, as far as the scope lets an officer see
 * them.
 */
@Injectable()
export class WaitingSuggestionsQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** How many wait. */
  async total(code: string, scope: MatterScope): Promise<number> {
    const [row] = await this.dataSource.query<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM plan_suggestion s JOIN matter m ON m.id = s.matter_id
        WHERE s.project_code = $1 AND s.waiting AND (${scope.sql})`,
      [code, ...scope.params],
    );
    return row!.n;
  }

  /** A page of them, best first; `page` starts at 1. */
  page(code: string, scope: MatterScope, page: number): Promise<WaitingSuggestion[]> {
    const offset = (page - 1) * WAITING_PAGE;
    return this.read(code, scope, `LIMIT ${WAITING_PAGE} OFFSET ${offset}`);
  }

  /** Those of these complaints that wait. */
  async among(
    code: string,
    { sql, params }: MatterScope,
    numbers: readonly string[],
  ): Promise<WaitingSuggestion[]> {
    const asked = `m.reference = ANY ($${FIRST_WAITING_PARAMETER + params.length})`;
    return this.read(code, { sql: `(${sql}) AND ${asked}`, params: [...params, numbers] }, '');
  }

  private read(code: string, scope: MatterScope, limit: string): Promise<WaitingSuggestion[]> {
    return this.dataSource.query<WaitingSuggestion[]>(
      `SELECT x.id, x.reference AS number, x.version, c.subject, c.category_code AS "categoryCode",
              c.village_no AS "villageNo", x.division_code AS "divisionCode",
              x.received_on AS "receivedOn", x.grounds
         FROM (SELECT m.*, s.score, s.grounds FROM plan_suggestion s JOIN matter m ON m.id = s.matter_id
                WHERE s.project_code = $1 AND s.waiting AND (${scope.sql})
                ORDER BY s.score DESC, s.matter_id DESC ${limit}) x
         JOIN complaint c ON c.id = x.id ORDER BY x.score DESC, x.id DESC`,
      [code, ...scope.params],
    );
  }
}
