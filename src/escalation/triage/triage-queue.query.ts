import { NEAR_DAYS } from '../../core/deadlines/due-state.rule.js';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../core/accounts/policy.js';
import type { CivilDay } from '../../core/calendar/civil-day.js';
import { addDays } from '../../core/calendar/civil-day.js';
import { assignOfficer } from '../../cases/commands/moves/assign-officer.move.js';
import type { Status } from '../../cases/complaints/status.rule.js';
import { eventTypes } from '../../cases/matters/event-catalogue.js';
import { searchPatternsOf } from '../../cases/complaints/thai-search.rule.js';
import { visibleScope } from '../../cases/complaints/visible-scope.sql.js';

/** Which complaints the queue shows; all parts may be missing. `page` starts at 1. */
export interface QueueFilter {
  division?: string;
  state?: Status;
  due?: DueFilter;
  text?: string;
  page?: number;
}

const NEWS_TYPES = [
  ...(['routed', 'division_assigned', 'case_released'] as const),
  ...(['citizen_answered', 'reopened'] as const),
] as const;
const NEWS = eventTypes(...NEWS_TYPES);

/** The tabs of the queue. */
export const DUE_FILTERS = [
  ...(['open', 'overdue', 'near', 'unassigned', 'mine'] as const),
  ...(['unlinked', 'answered'] as const),
] as const;

/** One of the tabs. */
export type DueFilter = (typeof DUE_FILTERS)[number];

/** A row of the queue. `endedOn` is null while an answer is owed; `dueOn` is null where none ever was. */
export interface QueueRow {
  number: string;
  subject: string | null;
  categoryCode: string;
  villageNo: number | null;
  channel: string;
  status: Status;
  divisionCode: string | null;
  officerId: string | null;
  receivedOn: CivilDay;
  dueOn: CivilDay | null;
  endedOn: CivilDay | null;
  inTime: boolean | null;
  /** What happened last that nobody has acted on yet, and whether a letter came back to its writer. */
  marks: QueueMark[];
}

/** What a row of the queue draws attention to. */
export type QueueMark = (typeof NEWS_TYPES)[number] | 'sent_back';

/** Rows on a page of the queue. */
export const QUEUE_PAGE = 50;

const COUNTED_TO = 1001;
/** Who is responsible; nobody where the officer's account was closed. */
const FROM = `FROM matter m JOIN complaint c ON c.id = m.id
  LEFT JOIN account o ON o.id = m.officer_id AND o.active
  LEFT JOIN LATERAL (SELECT due_on, ended_on FROM period p WHERE p.matter_id = m.id
    ORDER BY round DESC, no DESC LIMIT 1) p ON true
  LEFT JOIN LATERAL (SELECT answered_in_time FROM matter_round r WHERE r.matter_id = m.id
    ORDER BY round DESC LIMIT 1) r ON true`;
const OWED = 'p.due_on IS NOT NULL AND p.ended_on IS NULL';
/** A compliment is owed nothing and open until it is closed. */
const OPEN = `(${OWED} OR (p.due_on IS NULL AND c.status <> 'closed'))`;

/** The conditions of the tabs; $1 is today in Bangkok, $2 the third day from it, $3 the officer. */
const TABS: Record<DueFilter, string> = {
  open: OPEN,
  overdue: `${OWED} AND p.due_on < $1::date`,
  near: `${OWED} AND p.due_on BETWEEN $1::date AND $2::date`,
  unassigned: `o.id IS NULL AND c.status = ANY ('{${assignOfficer.from.join()}}')`,
  mine: `m.officer_id = $3::uuid AND c.status <> 'closed'`,
  unlinked: `c.status <> 'closed' AND NOT EXISTS (SELECT 1 FROM plan_link l WHERE l.matter_id = m.id
    AND l.state = 'confirmed') AND NOT EXISTS (SELECT 1 FROM plan_unrelated u
    WHERE u.matter_id = m.id AND u.removed_at IS NULL)`,
  answered: `NOT ${OPEN}`,
};

/**
 * The newest news of a row that no officer has acted on since; a reminder is no act. Read for the rows of a page
 * only.
 */
const MARKS = `array_remove(ARRAY[
  (SELECT e.type
     FROM matter_event e WHERE e.matter_id = m.id AND e.type IN (${NEWS})
      AND c.status <> 'closed' AND NOT EXISTS (SELECT 1 FROM matter_event f WHERE f.matter_id = m.id
        AND f.seq > e.seq AND (f.actor_id IS NOT NULL OR f.type IN (${NEWS})))),
  (SELECT 'sent_back' FROM notice n WHERE n.matter_id = m.id AND n.state = 'draft'
     AND n.sent_back_why IS NOT NULL)], NULL)`;

/** The officers' queue: by due date, 50 a page, only what the officer may see. */
@Injectable()
export class TriageQueueQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** One page of the queue; `more` says whether another follows. */
  async page(
    actor: Actor,
    filter: QueueFilter,
    today: CivilDay,
  ): Promise<{ rows: QueueRow[]; more: boolean }> {
    const { where, params } = conditions(actor, filter, today);
    const offset = ((filter.page ?? 1) - 1) * QUEUE_PAGE;
    const rows = await this.dataSource.query<QueueRow[]>(
      `SELECT c.number, c.subject, c.category_code AS "categoryCode", c.village_no AS "villageNo",
              c.channel, c.status, m.division_code AS "divisionCode", o.id AS "officerId",
              m.received_on AS "receivedOn", p.due_on AS "dueOn", p.ended_on AS "endedOn",
              r.answered_in_time AS "inTime", ${MARKS} AS marks
         ${FROM} WHERE ${where} AND ${TABS[filter.due ?? 'open']}
        ORDER BY p.ended_on DESC NULLS FIRST, p.due_on NULLS LAST, m.id
        LIMIT ${QUEUE_PAGE + 1} OFFSET ${offset}`,
      params,
    );
    return { rows: rows.slice(0, QUEUE_PAGE), more: rows.length > QUEUE_PAGE };
  }

  /** How many of what the filter leaves each tab holds, counted to 1,001 at most. */
  async counts(
    actor: Actor,
    filter: QueueFilter,
    today: CivilDay,
  ): Promise<Record<DueFilter, number>> {
    const { where, params } = conditions(actor, filter, today);
    const parts = DUE_FILTERS.map(
      (tab) =>
        `(SELECT count(*)::int FROM (SELECT 1 ${FROM} WHERE ${where} AND ${TABS[tab]}
          LIMIT ${COUNTED_TO}) t) AS ${tab}`,
    );
    const [row] = await this.dataSource.query<Record<DueFilter, number>[]>(
      `SELECT ${parts.join(', ')}`,
      params,
    );
    return row as Record<DueFilter, number>;
  }
}

/** What an officer may see and a filter leaves, whichever the tab. */
function conditions(
  actor: Actor,
  filter: QueueFilter,
  today: CivilDay,
): { where: string; params: unknown[] } {
  const scope = visibleScope(actor, 4);
  const params: unknown[] = [today, addDays(today, NEAR_DAYS), actor.id, ...scope.params];
  const parts = [`$1::date IS NOT NULL AND $2::date IS NOT NULL AND $3::uuid IS NOT NULL`];
  parts.push(scope.sql);
  const add = (condition: string, value: unknown): void => {
    params.push(value);
    parts.push(condition.replace('?', `$${params.length}`));
  };
  if (filter.division) add('m.division_code = ?', filter.division);
  if (filter.state) add('c.status = ?', filter.state);
  const patterns = searchPatternsOf(filter.text ?? '');
  if (patterns.length > 0) add('c.search_text LIKE ALL (?::text[])', patterns);
  return { where: parts.join(' AND '), params };
}
