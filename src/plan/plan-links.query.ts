import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { CivilDay } from '../calendar/civil-day.js';

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

/** From so many on, restricted cases of a project are a number to whoever may not see them; fewer never are. */
export const FEWEST_RESTRICTED = 5;

/** How many complaints are linked with a project, as far as the reader may count them. */
export interface LinkedFigures {
  total: number;
  /** Of these, those received in each quarter of the plan's fiscal year, October first. */
  byQuarter: number[];
  /** Restricted cases besides; null where they are too few to be told, or counted above. */
  restricted: number | null;
}

/** Linked cases that owe an answer, and those of them whose due day has passed. */
export interface OpenLinked {
  open: number;
  overdue: number;
}

/** Nothing linked, or nothing that may be told. */
export const NO_LINKS: LinkedFigures = { total: 0, byQuarter: [0, 0, 0, 0], restricted: null };

interface Counted {
  code: string;
  restricted: boolean;
  /** 1 to 4, or null for what was received in another fiscal year. */
  quarter: number | null;
  total: number;
}

/** Reads which matters are linked with which project, as figures; lists are in linked-complaints.query. */
@Injectable()
export class PlanLinksQuery {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Project code → its linked complaints; projects without one are missing. An insider counts restricted
   * cases alone, everybody else the others, and restricted ones only where there are enough.
   */
  async figures(fiscalYear: number, insider = false): Promise<Map<string, LinkedFigures>> {
    return this.read('y.fiscal_year = $1', fiscalYear, insider);
  }

  /** The same of one project, for everybody. */
  async figuresOf(code: string): Promise<LinkedFigures> {
    return (await this.read('p.code = $1', code, false)).get(code) ?? NO_LINKS;
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
    const rows = await this.dataSource.query<Counted[]>(
      `SELECT p.code, m.restricted, count(*)::int AS total,
              CASE WHEN m.received_on BETWEEN y.starts_on AND y.ends_on
                THEN 1 + extract(quarter FROM m.received_on)::int % 4 END AS quarter
         FROM plan y JOIN plan_project p ON p.fiscal_year = y.fiscal_year
         JOIN plan_link l ON l.project_code = p.code AND l.state = 'confirmed'
         JOIN matter m ON m.id = l.matter_id
        WHERE ${which} GROUP BY 1, 2, 4`,
      [value],
    );
    const codes = [...new Set(rows.map(({ code }) => code))];
    const all = codes.map((code): [string, LinkedFigures] => [
      code,
      figuresOf(
        rows.filter((row) => row.code === code),
        insider,
      ),
    ]);
    return new Map(all);
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

function figuresOf(rows: readonly Counted[], insider: boolean): LinkedFigures {
  const sum = (counted: readonly Counted[]): number =>
    counted.reduce((total, one) => total + one.total, 0);
  const mine = rows.filter(({ restricted }) => restricted === insider);
  const restricted = insider ? 0 : sum(rows.filter((row) => row.restricted));
  return {
    total: sum(mine),
    byQuarter: [1, 2, 3, 4].map((no) => sum(mine.filter(({ quarter }) => quarter === no))),
    restricted: restricted >= FEWEST_RESTRICTED ? restricted : null,
  };
}
