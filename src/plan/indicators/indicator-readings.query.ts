import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { CivilDay } from '../../core/calendar/civil-day.js';
import type { ComputedIndicator } from '../plan/plan-source.js';
import { DEFINITIONS } from './definitions.js';
import { caseParams, countedCases } from './counted-cases.sql.js';
import { sumOf, type IndicatorDefinition, type Tally } from './definition.js';
import type { MeasuredPeriod } from './measured-period.rule.js';

/** Cases by what they count as, restricted ones apart. */
export interface Tallies {
  open: Tally;
  restricted: Tally;
  /** Those that were restricted when the quarter closed: the only number of them that others may see. */
  closed: Tally;
}

/** An indicator's figures for one reporting period. */
interface Reading {
  tallies: Tallies;
  facts: Record<string, unknown>;
}

interface Counted {
  countedAs: string;
  restricted: boolean;
  /** Whether it was restricted when the quarter closed; absent while it is open. */
  then?: boolean;
  cases: number;
}

/** The definition of an indicator with the project that it answers. */
export interface Asked {
  computed: ComputedIndicator;
  projectCode: string;
}

/** Computes indicators from our own records, and reads frozen ones. */
@Injectable()
export class IndicatorReadingsQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** The figures of a reporting period as they are now. */
  async live(
    asked: Asked,
    reportingPeriod: MeasuredPeriod,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<Reading> {
    const definition = DEFINITIONS[asked.computed];
    const [rows, facts] = await Promise.all([
      manager.query<Counted[]>(
        `SELECT counted_as AS "countedAs", restricted, count(*)::int AS cases
           FROM ${countedCases(definition)} counted GROUP BY 1, 2`,
        caseParams(asked.projectCode, reportingPeriod),
      ),
      factsOf(definition, manager, reportingPeriod),
    ]);
    return { tallies: talliesOf(rows), facts };
  }

  /** The figures as they were frozen; what was restricted since is not among those that others count. */
  async frozen(freezeId: string, facts: Record<string, unknown>): Promise<Reading> {
    const rows = await this.dataSource.query<Counted[]>(
      `SELECT f.counted_as AS "countedAs", m.restricted, f.restricted AS then, count(*)::int AS cases
         FROM indicator_frozen_case f JOIN matter m ON m.id = f.matter_id
        WHERE f.freeze_id = $1 GROUP BY 1, 2, 3`,
      [freezeId],
    );
    return { tallies: talliesOf(rows), facts };
  }

  /**
   * The day of the first unrestricted complaint in the system, or null: before it there is no data. A restricted
   * one does not count, or a quarter with data would reveal it.
   */
  async firstDay(): Promise<CivilDay | null> {
    const [row] = await this.dataSource.query<{ day: CivilDay | null }[]>(
      `SELECT min(received_on) AS day FROM matter WHERE kind = 'complaint' AND NOT restricted`,
    );
    return row?.day ?? null;
  }
}

/** What a definition needs besides its cases. */
export const factsOf = async (
  { facts }: IndicatorDefinition,
  manager: EntityManager,
  reportingPeriod: MeasuredPeriod,
): Promise<Record<string, unknown>> => (facts ? facts(manager, reportingPeriod) : {});

function talliesOf(rows: readonly Counted[]): Tallies {
  const of = (which: (row: Counted) => boolean): Tally =>
    sumOf(rows.filter(which).map(({ countedAs, cases }) => ({ [countedAs]: cases })));
  return {
    open: of(({ restricted }) => !restricted),
    restricted: of(({ restricted }) => restricted),
    closed: of(({ then }) => then === true),
  };
}
