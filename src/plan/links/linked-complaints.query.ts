import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { addDays, type CivilDay } from '../../core/calendar/civil-day.js';
import { NEAR_DAYS } from '../../core/deadlines/due-state.rule.js';

/** A condition on `m` (matter) with its parameters; `visibleScope(actor, first)` makes one. */
export interface MatterScope {
  sql: string;
  params: unknown[];
}

/** The number of the first parameter that a scope for these reads may use. */
export const FIRST_SCOPE_PARAMETER = 4;

/** How a linked case stands, worst first; `answered` owes nothing any more. */
export const LINKED_STATES = ['overdue', 'near', 'on_time', 'answered'] as const;

export type LinkedState = (typeof LINKED_STATES)[number];

/** A complaint linked with a project. `subject` is null until triage, `dueOn` once nothing is owed. */
export interface LinkedComplaint {
  number: string;
  subject: string | null;
  categoryCode: string;
  villageNo: number | null;
  status: string;
  divisionCode: string | null;
  receivedOn: CivilDay;
  dueOn: CivilDay | null;
  linkedAt: Date;
}

/** Which part of the list: `page` starts at 1. */
export interface LinkedComplaintsFilter {
  state: LinkedState;
  page: number;
}

/** Rows on a page. */
export const LINKED_PAGE = 50;

const FROM = `FROM plan_link l JOIN matter m ON m.id = l.matter_id
  LEFT JOIN period p ON p.matter_id = m.id AND p.ended_at IS NULL`;

/** The conditions of the states; $2 is today in Bangkok, $3 the last day that is near. */
const STATES: Record<LinkedState, string> = {
  overdue: 'p.due_on < $2::date',
  near: 'p.due_on BETWEEN $2::date AND $3::date',
  on_time: 'p.due_on > $3::date',
  // Its key rather than its day: then the planner sees that no open period is what is asked for.
  answered: 'p.matter_id IS NULL',
};

const NEWEST_LINK = 'l.at DESC, l.id DESC';

/** What is due first comes first; of the answered, which have no due day, the newest link by its index. */
const ORDERS: Record<LinkedState, string> = {
  overdue: `p.due_on, ${NEWEST_LINK}`,
  near: `p.due_on, ${NEWEST_LINK}`,
  on_time: `p.due_on, ${NEWEST_LINK}`,
  answered: NEWEST_LINK,
};

/** How many a list names in each state, and how many it counts besides. */
type LinkedTotals = Record<LinkedState | 'unnamed', number>;

const TOTALS = [
  ...LINKED_STATES.map(
    (state) => `count(*) FILTER (WHERE p.named AND ${STATES[state]})::int AS ${state}`,
  ),
  'count(*) FILTER (WHERE NOT p.named)::int AS unnamed',
].join(', ');

/** The complaints linked with a project, as far as the scope lets an officer see them. */
@Injectable()
export class LinkedComplaintsQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** How many stand how on a day in Bangkok; an insider's list counts restricted cases alone. */
  async totals(
    code: string,
    scope: MatterScope,
    today: CivilDay,
    insider: boolean,
  ): Promise<LinkedTotals> {
    const counted = `m.restricted = $${FIRST_SCOPE_PARAMETER + scope.params.length}`;
    const [row] = await this.dataSource.query<LinkedTotals[]>(
      // OFFSET keeps the planner from asking of each case five times whether it is named.
      `SELECT ${TOTALS} FROM (SELECT p.due_on, p.matter_id, (${scope.sql}) AS named ${FROM}
        WHERE l.state = 'confirmed' AND l.project_code = $1 AND ${counted} OFFSET 0) p`,
      [code, today, addDays(today, NEAR_DAYS), ...scope.params, insider],
    );
    return row!;
  }

  /** A page of those that stand so: what is due first comes first, of the answered the newest link. */
  async page(
    code: string,
    scope: MatterScope,
    today: CivilDay,
    { state, page }: LinkedComplaintsFilter,
  ): Promise<LinkedComplaint[]> {
    return this.dataSource.query<LinkedComplaint[]>(
      `SELECT c.number, c.subject, c.category_code AS "categoryCode", c.village_no AS "villageNo",
              c.status, x."divisionCode", x."receivedOn", x."dueOn", x."linkedAt"
         FROM (SELECT m.id, m.division_code AS "divisionCode", m.received_on AS "receivedOn",
                      p.due_on AS "dueOn", l.at AS "linkedAt", l.id AS link ${FROM}
                WHERE l.state = 'confirmed' AND l.project_code = $1 AND $2::date <= $3::date
                  AND ${STATES[state]} AND (${scope.sql})
                ORDER BY ${ORDERS[state]}
                LIMIT ${LINKED_PAGE} OFFSET ${(page - 1) * LINKED_PAGE}) x
         JOIN complaint c ON c.id = x.id ORDER BY x."dueOn", x."linkedAt" DESC, x.link DESC`,
      [code, today, addDays(today, NEAR_DAYS), ...scope.params],
    );
  }
}
