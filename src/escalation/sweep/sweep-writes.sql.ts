import { eventTypes } from '../../cases/matters/event-catalogue.js';

const ROWS = `jsonb_to_recordset($1::jsonb) AS r(id uuid, event_id uuid, period_id uuid, matter_id uuid,
  seq_offset integer, step text, level integer, planned_at timestamptz, told jsonb, skipped jsonb)`;

// $2 is the instant of the decision: a clock that is set back meanwhile must not date the record before its plan.

/** Appends one event an escalation, gapless per matter, with its `pending_event` row. */
export const RECORD_EVENTS = `WITH r AS (SELECT * FROM ${ROWS}),
  counted AS (SELECT matter_id, count(*)::int AS n FROM r GROUP BY matter_id),
  moved AS (UPDATE matter m SET last_seq = m.last_seq + c.n FROM counted c
    WHERE m.id = c.matter_id RETURNING m.id, m.last_seq - c.n AS base),
  event AS (INSERT INTO matter_event (id, matter_id, seq, type, at, actor_id, data)
    SELECT r.event_id, r.matter_id, moved.base + r.seq_offset,
           CASE WHEN r.level = 0 THEN ${eventTypes('reminded')} ELSE ${eventTypes('escalated')} END, $2, NULL,
           jsonb_build_object('step', r.step, 'level', r.level, 'told', r.told, 'skipped', r.skipped)
      FROM r JOIN moved ON moved.id = r.matter_id RETURNING id)
  INSERT INTO pending_event (event_id) SELECT id FROM event`;

/** Records the escalations; a second one of the same due day and step is an error, never a second row. */
export const RECORD_ESCALATIONS = `INSERT INTO escalation
    (id, period_id, due_on, matter_id, step, level, planned_at, recorded_at, event_id, told, skipped)
  SELECT r.id, r.period_id, p.due_on, r.matter_id, r.step, r.level, r.planned_at, $2, r.event_id,
         r.told, r.skipped
    FROM ${ROWS} JOIN period p ON p.id = r.period_id`;

/** Stores when each period is to be swept next. */
export const RECORD_NEXT_STEPS = `UPDATE period p SET next_step_at = r.next_step_at
  FROM jsonb_to_recordset($1::jsonb) AS r(period_id uuid, next_step_at timestamptz)
  WHERE p.id = r.period_id`;
