import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { CivilDay } from '../calendar/civil-day.js';

/** How many linked complaints stand in each status; statuses without one are missing. */
export type CountsByState = Record<string, number>;

/** A condition on `m` (matter) with its parameters; `visibleScope(actor, first)` makes one. */
export interface MatterScope {
  sql: string;
  params: unknown[];
}

/** The number of the first parameter that a scope for `linkedComplaints` may use. */
export const FIRST_SCOPE_PARAMETER = 2;

/** A complaint linked with a project. `subject` is null until triage. */
export interface LinkedComplaint {
  id: string;
  number: string;
  subject: string | null;
  categoryCode: string;
  villageNo: number | null;
  status: string;
  divisionCode: string | null;
  receivedOn: CivilDay;
  linkedAt: Date;
  reason: string;
}

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

const LIVE = `FROM plan_link l JOIN matter m ON m.id = l.matter_id JOIN complaint c ON c.id = m.id
  WHERE l.state = 'confirmed' AND NOT m.restricted`;

/** Reads which complaints are linked with which project; a restricted one is never among them. */
@Injectable()
export class PlanLinksQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** Project code → linked complaints by status; projects without one are missing. */
  async countsByProject(): Promise<Map<string, CountsByState>> {
    const rows = await this.dataSource.query<{ code: string; counts: CountsByState }[]>(
      `SELECT code, jsonb_object_agg(status, total) AS counts
         FROM (SELECT l.project_code AS code, c.status, count(*)::int AS total ${LIVE}
                GROUP BY l.project_code, c.status) counted
        GROUP BY code`,
    );
    return new Map(rows.map(({ code, counts }) => [code, counts]));
  }

  /** One project's linked complaints by status, whoever may see them: figures only. */
  async countsOf(projectCode: string): Promise<CountsByState> {
    const rows = await this.dataSource.query<{ status: string; total: number }[]>(
      `SELECT c.status, count(*)::int AS total ${LIVE} AND l.project_code = $1 GROUP BY c.status`,
      [projectCode],
    );
    return Object.fromEntries(rows.map(({ status, total }) => [status, total]));
  }

  /** The linked complaints that the scope lets an officer see, newest link first, 200 at most. */
  async linkedComplaints(projectCode: string, scope: MatterScope): Promise<LinkedComplaint[]> {
    return this.dataSource.query<LinkedComplaint[]>(
      `SELECT m.id, c.number, c.subject, c.category_code AS "categoryCode",
              c.village_no AS "villageNo", c.status, m.division_code AS "divisionCode",
              m.received_on AS "receivedOn", l.at AS "linkedAt", l.reason
         ${LIVE} AND l.project_code = $1 AND (${scope.sql})
        ORDER BY l.at DESC, l.id DESC LIMIT 200`,
      [projectCode, ...scope.params],
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
