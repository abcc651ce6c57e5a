import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CivilDay } from '../calendar/civil-day.js';
import type { MatterScope } from '../plan/linked-complaints.query.js';
import { DEFINITIONS } from './definitions.js';
import type { MeasuredSpan } from './definition.js';
import { paramsOf, type Asked } from './indicator-reading.query.js';

/** The number of the first parameter that a scope for these reads may use. */
export const FIRST_CASE_PARAMETER = 5;

/** Rows on a page. */
export const CASES_PAGE = 50;

/** A case behind an indicator, with what it counts as; `was` is what it counted as when frozen. */
export interface IndicatorCase {
  number: string;
  subject: string | null;
  categoryCode: string;
  villageNo: number | null;
  receivedOn: CivilDay;
  countedAs: string | null;
  was: string | null;
}

const COLUMNS = `c.number, c.subject, c.category_code AS "categoryCode", c.village_no AS "villageNo",
  m.received_on AS "receivedOn"`;

/** The cases behind an indicator, as far as the scope lets an officer see them. */
@Injectable()
export class IndicatorCases {
  constructor(private readonly dataSource: DataSource) {}

  /** A page of the cases as they count now; `page` starts at 1. */
  async page(
    asked: Asked,
    span: MeasuredSpan,
    scope: MatterScope,
    page: number,
  ): Promise<IndicatorCase[]> {
    return this.dataSource.query<IndicatorCase[]>(
      `SELECT ${COLUMNS}, x.counted_as AS "countedAs", NULL AS was
         FROM (${DEFINITIONS[asked.computed].cases}) x JOIN matter m ON m.id = x.matter_id
         JOIN complaint c ON c.id = m.id WHERE (${scope.sql})
        ORDER BY x.counted_as, m.received_on, c.number
        LIMIT ${CASES_PAGE + 1} OFFSET ${(page - 1) * CASES_PAGE}`,
      [...paramsOf(asked, span), ...scope.params],
    );
  }

  /** The cases that count differently than when they were frozen, 200 at most. */
  async changed(
    freezeId: string,
    asked: Asked,
    span: MeasuredSpan,
    scope: (first: number) => MatterScope,
  ): Promise<IndicatorCase[]> {
    const { sql, params } = scope(FIRST_CASE_PARAMETER + 1);
    return this.dataSource.query<IndicatorCase[]>(
      `SELECT ${COLUMNS}, x.counted_as AS "countedAs", w.counted_as AS was
         FROM (${DEFINITIONS[asked.computed].cases}) x
         FULL JOIN (SELECT * FROM indicator_frozen_case WHERE freeze_id = $5) w
           ON w.matter_id = x.matter_id
         JOIN matter m ON m.id = coalesce(x.matter_id, w.matter_id) JOIN complaint c ON c.id = m.id
        WHERE x.counted_as IS DISTINCT FROM w.counted_as AND (${sql})
        ORDER BY m.received_on, c.number LIMIT 200`,
      [...paramsOf(asked, span), freezeId, ...params],
    );
  }
}
