import { eventTypes } from '../../cases/matters/event-catalogue.js';

const FIRST_OF_ITS_TYPE = `NOT EXISTS (SELECT 1 FROM matter_event o
  WHERE o.matter_id = e.matter_id AND o.type = e.type AND o.seq < e.seq)`;

/**
 * Rows (matter_id, restricted, received_on, step, day) for each recorded step that a case first reached in a
 * reporting period; $1 and $2 are its first and last day. Answers and results are those of the first round.
 */
export const REACHED_STEPS = `
  SELECT m.id AS matter_id, m.restricted, m.received_on,
      CASE e.type WHEN ${eventTypes('work_started')} THEN 'started' ELSE 'assigned' END AS step,
      (e.at AT TIME ZONE 'Asia/Bangkok')::date AS day
    FROM matter_event e JOIN matter m ON m.id = e.matter_id JOIN complaint c ON c.id = m.id
   WHERE e.type IN (${eventTypes('officer_assigned', 'work_started')}) AND ${FIRST_OF_ITS_TYPE}
     AND e.at >= $1::date::timestamp AT TIME ZONE 'Asia/Bangkok'
     AND e.at < ($2::date + 1)::timestamp AT TIME ZONE 'Asia/Bangkok'
  UNION ALL
  SELECT m.id, m.restricted, m.received_on, s.step, s.day
    FROM matter_round r JOIN matter m ON m.id = r.matter_id JOIN complaint c ON c.id = m.id
    CROSS JOIN LATERAL (VALUES ('answered', r.answered_on), ('resolved', r.resolved_on)) s (step, day)
   WHERE r.round = 1 AND s.day BETWEEN $1::date AND $2::date`;
