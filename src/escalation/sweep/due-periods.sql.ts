import type { EntityManager } from 'typeorm';
import type { OpenPeriod } from './sweep-decision.rule.js';
import { ACCUSED_IDS } from '../../cases/complaints/visible-scope.sql.js';

// Asked for once a statement: beside a volatile function the index would be read from end to end.
const NOW = '(SELECT clock_timestamp())';

const LOCK_MATTERS = `SELECT m.id FROM period p JOIN matter m ON m.id = p.matter_id
  WHERE p.ended_at IS NULL AND p.next_step_at <= ${NOW}
  ORDER BY p.next_step_at LIMIT $1 FOR UPDATE OF m SKIP LOCKED`;

const READ_PERIODS = `SELECT p.id AS "periodId", p.matter_id AS "matterId", p.opened_on AS "openedOn",
    p.due_on AS "dueOn", m.kind, m.restricted, m.division_code AS "divisionCode", m.officer_id AS "officerId",
    ARRAY(SELECT e.step FROM escalation e WHERE e.period_id = p.id AND e.due_on = p.due_on) AS recorded,
    ${ACCUSED_IDS},
    clock_timestamp() AS now
  FROM period p JOIN matter m ON m.id = p.matter_id
  WHERE p.matter_id = ANY ($1::uuid[]) AND p.ended_at IS NULL AND p.next_step_at <= ${NOW}`;

/**
 * Locks the matters of the oldest due periods, then reads those periods afresh: a notice delivered between
 * the first statement's snapshot and its lock has ended the period by then. `now` is the database's clock.
 */
export async function duePeriods(
  manager: EntityManager,
  most: number,
): Promise<{ locked: number; periods: OpenPeriod[]; now: Date }> {
  const locked = await manager.query<{ id: string }[]>(LOCK_MATTERS, [most]);
  if (locked.length === 0) return { locked: 0, periods: [], now: new Date(0) };
  const ids = locked.map((row) => row.id);
  const periods = await manager.query<(OpenPeriod & { now: Date })[]>(READ_PERIODS, [ids]);
  return { locked: ids.length, periods, now: periods[0]?.now ?? new Date(0) };
}
