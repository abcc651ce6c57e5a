import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CivilDay } from '../../core/calendar/civil-day.js';
import type { MatterScope } from '../links/linked-complaints.query.js';
import { caseParams, countedCases, FIRST_FREE_PARAMETER } from './counted-cases.sql.js';
import { DEFINITIONS } from './definitions.js';
import type { Asked } from './indicator-readings.query.js';
import type { MeasuredPeriod } from './measured-period.rule.js';

/** What an officer may see, its parameters numbered from `first`. */
type ScopeFrom = (first: number) => MatterScope;

/** Rows on a page. */
export const CASES_PAGE = 50;

/** The most cases that are listed as counting differently. */
export const CHANGED_MOST = 200;

/** A case behind an indicator, with what it counts as; `was` is what it counted as when frozen. */
export interface IndicatorCase {
  number: string;
  subject: string | null;
  categoryCode: string;
  villageNo: number | null;
  receivedOn: CivilDay;
  countedAs: string | null;
  was: string | null;
  /** When its last event since the freeze was recorded; null where there is none, or it is not asked for. */
  lastEventAt: Date | null;
}

const COLUMNS = `c.number, c.subject, c.category_code AS "categoryCode", c.village_no AS "villageNo",
  m.received_on AS "receivedOn"`;

/** The cases of the freeze that is parameter 1. */
const FROZEN = '(SELECT * FROM indicator_frozen_case WHERE freeze_id = $1)';

/** The cases behind an indicator, as far as the scope lets an officer see them. */
@Injectable()
export class IndicatorCasesQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** A page of the cases as they count in a reporting period; `page` starts at 1. */
  page(
    { computed, projectCode }: Asked,
    reportingPeriod: MeasuredPeriod,
    scope: ScopeFrom,
    page: number,
  ): Promise<IndicatorCase[]> {
    const { sql, params } = scope(FIRST_FREE_PARAMETER);
    const cases = countedCases(DEFINITIONS[computed]);
    return this.paged(cases, sql, [...caseParams(projectCode, reportingPeriod), ...params], page);
  }

  /** A page of the cases as they were frozen. */
  frozenPage(freezeId: string, scope: ScopeFrom, page: number): Promise<IndicatorCase[]> {
    const { sql, params } = scope(2);
    return this.paged(FROZEN, sql, [freezeId, ...params], page);
  }

  /** How many count in a reporting period, and are not on its pages. */
  unnamed(
    { computed, projectCode }: Asked,
    reportingPeriod: MeasuredPeriod,
    scope: ScopeFrom,
    insider: boolean,
  ): Promise<number> {
    const { sql, params } = scope(FIRST_FREE_PARAMETER + 1);
    const cases = countedCases(DEFINITIONS[computed]);
    const insiders = `m.restricted = $${FIRST_FREE_PARAMETER}`;
    const asked = [...caseParams(projectCode, reportingPeriod), insider, ...params];
    return this.left(cases, insiders, sql, asked);
  }

  /** The same of a frozen figure. */
  frozenUnnamed(freezeId: string, scope: ScopeFrom, insider: boolean): Promise<number> {
    const { sql, params } = scope(3);
    return this.left(FROZEN, 'm.restricted = $2', sql, [freezeId, insider, ...params]);
  }

  /** The cases that count differently now than when they were frozen. */
  changed(
    freezeId: string,
    { computed, projectCode }: Asked,
    reportingPeriod: MeasuredPeriod,
    scope: ScopeFrom,
  ): Promise<IndicatorCase[]> {
    const { sql, params } = scope(FIRST_FREE_PARAMETER + 1);
    const freeze = `$${FIRST_FREE_PARAMETER}`;
    return this.dataSource.query<IndicatorCase[]>(
      `SELECT ${COLUMNS}, x.counted_as AS "countedAs", w.counted_as AS was,
          (SELECT max(e.at) FROM matter_event e JOIN indicator_freeze f ON f.id = ${freeze}
            WHERE e.matter_id = m.id AND e.at > f.frozen_at) AS "lastEventAt"
         FROM ${countedCases(DEFINITIONS[computed])} x
         FULL JOIN (SELECT * FROM indicator_frozen_case WHERE freeze_id = ${freeze}) w
           ON w.matter_id = x.matter_id
         JOIN matter m ON m.id = coalesce(x.matter_id, w.matter_id) JOIN complaint c ON c.id = m.id
        WHERE x.counted_as IS DISTINCT FROM w.counted_as AND (${sql})
        ORDER BY m.received_on, c.number LIMIT ${CHANGED_MOST}`,
      [...caseParams(projectCode, reportingPeriod), freezeId, ...params],
    );
  }

  private async left(
    cases: string,
    counted: string,
    named: string,
    params: unknown[],
  ): Promise<number> {
    const [row] = await this.dataSource.query<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM ${cases} x JOIN matter m ON m.id = x.matter_id
        WHERE ${counted} AND NOT (${named})`,
      params,
    );
    return row!.n;
  }

  private paged(
    cases: string,
    scope: string,
    params: unknown[],
    page: number,
  ): Promise<IndicatorCase[]> {
    return this.dataSource.query<IndicatorCase[]>(
      `SELECT ${COLUMNS}, x.counted_as AS "countedAs", NULL AS was, NULL AS "lastEventAt"
         FROM ${cases} x JOIN matter m ON m.id = x.matter_id
         JOIN complaint c ON c.id = m.id WHERE (${scope})
        ORDER BY x.counted_as, m.received_on, c.number
        LIMIT ${CASES_PAGE + 1} OFFSET ${(page - 1) * CASES_PAGE}`,
      params,
    );
  }
}
