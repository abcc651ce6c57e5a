/** A promise that SQL can check: the query returns a row for each breach, with `what` to look at. */
export interface Invariant {
  promise: string;
  breaches: string;
}

/** Every promise that the database alone can tell; an empty answer means that it is kept. */
export const INVARIANTS: readonly Invariant[] = [
  {
    promise: 'every complaint but a compliment has a first period opened by its receipt',
    breaches: `SELECT c.number AS what FROM complaint c WHERE c.kind <> 'compliment' AND NOT EXISTS
      (SELECT 1 FROM period p WHERE p.matter_id = c.id AND p.round = 1 AND p.no = 1
         AND p.opened_by = 'receipt')`,
  },
  {
    promise:
      'a due day is fifteen calendar days after the period opened, until the end of that day in Bangkok',
    breaches: `SELECT m.reference AS what FROM period p JOIN matter m ON m.id = p.matter_id
      WHERE p.due_on <> p.opened_on + 15
         OR p.due_at <> (p.due_on + 1)::timestamp AT TIME ZONE 'Asia/Bangkok'`,
  },
  {
    promise: 'an ended period was ended by a served notice',
    breaches: `SELECT m.reference AS what FROM period p JOIN matter m ON m.id = p.matter_id
      WHERE p.ended_at IS NOT NULL AND NOT EXISTS
        (SELECT 1 FROM notice n WHERE n.matter_id = p.matter_id AND n.kind = p.ended_by
           AND n.state = 'served' AND n.served_on = p.ended_on)`,
  },
  {
    promise: 'a matter without an open period has its result served',
    breaches: `SELECT c.number AS what FROM complaint c WHERE c.kind <> 'compliment'
      AND NOT EXISTS (SELECT 1 FROM period p WHERE p.matter_id = c.id AND p.ended_at IS NULL)
      AND NOT EXISTS (SELECT 1 FROM notice n WHERE n.matter_id = c.id AND n.kind = 'result'
        AND n.state = 'served')`,
  },
  {
    promise: 'no step is more than a minute late',
    breaches: `SELECT m.reference AS what FROM period p JOIN matter m ON m.id = p.matter_id
      WHERE p.ended_at IS NULL AND p.next_step_at < clock_timestamp() - interval '60 seconds'`,
  },
  {
    promise: 'due and unanswered means escalated',
    breaches: `SELECT m.reference AS what FROM period p JOIN matter m ON m.id = p.matter_id
      WHERE p.ended_at IS NULL AND p.due_at < clock_timestamp() - interval '60 seconds'
        AND NOT EXISTS (SELECT 1 FROM escalation e WHERE e.period_id = p.id AND e.level = 1)`,
  },
  {
    promise: 'no escalation is recorded before its time, or after the period ended',
    breaches: `SELECT m.reference AS what FROM escalation e JOIN period p ON p.id = e.period_id
      JOIN matter m ON m.id = p.matter_id
      WHERE e.recorded_at < e.planned_at OR (e.level > 0 AND e.planned_at < p.due_at)
         OR (p.ended_at IS NOT NULL AND e.recorded_at > p.ended_at + interval '60 seconds'
             AND e.planned_at > p.ended_at)`,
  },
  {
    promise: 'levels are recorded without a gap',
    breaches: `SELECT m.reference AS what FROM escalation e JOIN matter m ON m.id = e.matter_id
      WHERE e.level > 1 AND NOT EXISTS (SELECT 1 FROM escalation f
        WHERE f.period_id = e.period_id AND f.level = e.level - 1)`,
  },
  {
    promise: 'events are gapless per matter',
    breaches: `SELECT m.reference AS what FROM matter m LEFT JOIN matter_event e ON e.matter_id = m.id
      GROUP BY m.id HAVING count(e.id) <> m.last_seq OR coalesce(max(e.seq), 0) <> m.last_seq`,
  },
  {
    promise: 'every escalation is told or waits to be told',
    breaches: `SELECT m.reference AS what FROM escalation e JOIN matter m ON m.id = e.matter_id
      WHERE NOT EXISTS (SELECT 1 FROM event_to_tell t WHERE t.event_id = e.event_id)
        AND NOT EXISTS (SELECT 1 FROM outbox_mail o WHERE o.event_id = e.event_id)`,
  },
  {
    promise: 'letter numbers run without gap or double',
    breaches: `SELECT series || ' ' || year AS what FROM notice GROUP BY series, year
      HAVING count(*) <> max(running_number) OR min(running_number) <> 1`,
  },
  {
    promise: 'a restricted complaint is told to nobody outside its ladder',
    breaches: `SELECT m.reference AS what FROM outbox_mail o JOIN matter m ON m.id = o.matter_id
      WHERE m.restricted AND o.recipient <> 'citizen' AND o.recipient NOT LIKE 'contact:%'
        AND NOT EXISTS (SELECT 1 FROM account a WHERE a.id::text = o.recipient
          AND a.role = 'misconduct_officer')`,
  },
];
