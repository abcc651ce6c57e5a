import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

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
