import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { CivilDay } from '../../core/calendar/civil-day.js';

/** A live link of a matter, with the project it points to and the officer's words. */
export interface LinkOfMatter {
  id: string;
  projectCode: string;
  title: string;
  strategyNo: number;
  dimensionNo: number;
  divisionLabel: string;
  indicator: string;
  outcome: string;
  reason: string;
  byAccount: string;
  byName: string;
  at: Date;
}

/** How many complaints are linked with a project, as far as the reader may count them. */
export interface LinkedFigures {
  total: number;
  /** Of these, those received in each quarter of the plan's fiscal year, October first. */
  byQuarter: number[];
}

/** Linked cases that owe an answer, and those of them whose due day has passed. */
interface OpenLinked {
  open: number;
  overdue: number;
}

/** Nothing linked, or nothing that may be shown. */
export const NO_LINKS: LinkedFigures = { total: 0, byQuarter: [0, 0, 0, 0] };

interface Counted {
  code: string;
  /** 1 to 4, or null for what was received in another fiscal year. */
  quarter: number | null;
  total: number;
}

// All links are counted from their own index, and the few restricted ones taken off: that spares a
// hundred thousand look-ups of matters.
const COUNTED = `SELECT p.code, CASE WHEN l.received_on BETWEEN y.starts_on AND y.ends_on
    THEN 1 + extract(quarter FROM l.received_on)::int % 4 END AS quarter, count(*)::int AS total
  FROM plan y JOIN plan_project p ON p.fiscal_year = y.fiscal_year
  JOIN plan_link l ON l.project_code = p.code AND l.state = 'confirmed'`;

/** Reads which matters are linked with which project, as figures; lists are in linked-complaints.query. */
@Injectable()
export class PlanLinksQuery {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Project code → its linked complaints; projects without one are missing. An insider counts restricted
   * cases alone, everybody else the others: a number of restricted ones would move when one comes.
   */
  async figures(fiscalYear: number, insider = false): Promise<Map<string, LinkedFigures>> {
    return this.read('y.fiscal_year = $1', fiscalYear, insider);
  }

  /** The same of one project. */
  async figuresOf(code: string, insider = false): Promise<LinkedFigures> {
    return (await this.read('p.code = $1', code, insider)).get(code) ?? NO_LINKS;
  }

  /** Project code → linked cases that owe an answer on a day; projects without one are missing. */
  async openByProject(
    fiscalYear: number,
    today: CivilDay,
    insider = false,
  ): Promise<Map<string, OpenLinked>> {
    const rows = await this.dataSource.query<({ code: string } & OpenLinked)[]>(
      `SELECT l.project_code AS code, count(*)::int AS open,
              count(*) FILTER (WHERE o.due_on < $2)::int AS overdue
         FROM period o JOIN plan_link l ON l.matter_id = o.matter_id AND l.state = 'confirmed'
         JOIN plan_project p ON p.code = l.project_code AND p.fiscal_year = $1
         JOIN matter m ON m.id = o.matter_id
        WHERE o.ended_at IS NULL AND m.restricted = $3 GROUP BY 1`,
      [fiscalYear, today, insider],
    );
    return new Map(rows.map((row) => [row.code, row]));
  }

  private async read(
    which: string,
    value: unknown,
    insider: boolean,
  ): Promise<Map<string, LinkedFigures>> {
    const [all, restricted] = await Promise.all([
      this.dataSource.query<Counted[]>(`${COUNTED} WHERE ${which} GROUP BY 1, 2`, [value]),
      this.dataSource.query<Counted[]>(
        `${COUNTED} JOIN matter m ON m.id = l.matter_id AND m.restricted WHERE ${which} GROUP BY 1, 2`,
        [value],
      ),
    ]);
    const codes = [...new Set(all.map(({ code }) => code))];
    return new Map(
      codes.map((code): [string, LinkedFigures] => {
        const mine = (rows: readonly Counted[]): Counted[] =>
          rows.filter((row) => row.code === code);
        return [code, figuresOf(mine(all), mine(restricted), insider)];
      }),
    );
  }

  /** The live links of one matter, oldest first; the caller has checked access to the matter. */
  async linksOf(
    matterId: string,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<LinkOfMatter[]> {
    return manager.query<LinkOfMatter[]>(
      `SELECT l.id, l.project_code AS "projectCode", p.title, p.strategy_no AS "strategyNo",
              p.dimension_no AS "dimensionNo", p.division_label AS "divisionLabel", p.indicator,
              p.outcome, l.reason, l.by_account AS "byAccount", a.display_name AS "byName", l.at
         FROM plan_link l JOIN plan_project p ON p.code = l.project_code
         JOIN account a ON a.id = l.by_account
        WHERE l.matter_id = $1 AND l.state = 'confirmed'
        ORDER BY l.at, l.id`,
      [matterId],
    );
  }
}

function figuresOf(
  all: readonly Counted[],
  restricted: readonly Counted[],
  insider: boolean,
): LinkedFigures {
  const shown = (quarters: readonly (number | null)[]): number => {
    const secret = sumOf(restricted, quarters);
    return insider ? secret : sumOf(all, quarters) - secret;
  };
  return {
    total: shown(EVERY_QUARTER),
    byQuarter: [1, 2, 3, 4].map((no) => shown([no])),
  };
}

const EVERY_QUARTER = [1, 2, 3, 4, null];

const sumOf = (rows: readonly Counted[], quarters: readonly (number | null)[]): number =>
  rows
    .filter(({ quarter }) => quarters.includes(quarter))
    .reduce((sum, { total }) => sum + total, 0);
