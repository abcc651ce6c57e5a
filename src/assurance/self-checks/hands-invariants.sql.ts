import { mayInSql } from '../../cases/complaints/policy.sql.js';
import {
  handsOn,
  maySignInSql,
  UNFINISHED,
} from '../../correspondence/notices/letter-hands.sql.js';
import { eventTypes } from '../../cases/matters/event-catalogue.js';
import type { Invariant } from './invariant.js';

const TODAY = `(clock_timestamp() AT TIME ZONE 'Asia/Bangkok')::date`;

const OF_CASE = `FROM notice n JOIN matter m ON m.id = n.matter_id JOIN complaint c ON c.id = m.id`;

const NEWS = eventTypes(
  ...(['routed', 'division_assigned', 'case_released'] as const),
  ...(['citizen_answered', 'notice_sent_back'] as const),
);

/** Nobody did anything in the matter within the last minute, in which a letter that cannot be signed goes back. */
const AT_REST = `NOT EXISTS (SELECT 1 FROM matter_event e WHERE e.matter_id = m.id
  AND e.at > clock_timestamp() - interval '60 seconds')
  AND (clock_timestamp() AT TIME ZONE 'Asia/Bangkok')::time > '00:01'`;

/** The invariants of who has what to do: nothing and nobody falls between two chairs. */
export const HANDS_INVARIANTS: readonly Invariant[] = [
  {
    code: 'letter_in_hand',
    promise: 'every unfinished letter is in the list of somebody who can act on it',
    breaches: `SELECT m.reference AS what ${OF_CASE}
      WHERE ${UNFINISHED} AND NOT EXISTS (SELECT 1 FROM ${handsOn(TODAY)} hand)`,
  },
  {
    code: 'letter_can_be_signed',
    promise: 'a letter waits only for the signature of somebody who may sign it',
    breaches: `SELECT m.reference AS what ${OF_CASE} JOIN account a ON a.id = n.signatory_id
      WHERE n.state = 'for_signature' AND NOT ${maySignInSql(TODAY)} AND ${AT_REST}`,
  },
  {
    code: 'officer_can_work',
    promise: 'whoever answers for an open case can work on it, or has left',
    breaches: `SELECT m.reference AS what FROM matter m JOIN complaint c ON c.id = m.id
      JOIN account a ON a.id = m.officer_id
      WHERE a.active AND c.status NOT IN ('closed','merged') AND NOT ${mayInSql('start_work')}`,
  },
  {
    code: 'case_in_list',
    promise: 'an open case is in the queue of somebody who can work on it or assign it',
    breaches: `SELECT m.reference AS what FROM matter m JOIN complaint c ON c.id = m.id
      WHERE c.status NOT IN ('closed','merged') AND NOT EXISTS (SELECT 1 FROM account a
        WHERE a.active AND (${mayInSql('start_work')} OR ${mayInSql('assign_officer')}))`,
  },
  {
    code: 'next_person',
    promise:
      'every open period has a next step, or has told its whole ladder; each step told somebody',
    breaches: `SELECT m.reference AS what FROM period p JOIN matter m ON m.id = p.matter_id
      WHERE p.ended_at IS NULL AND p.next_step_at IS NULL AND NOT EXISTS
        (SELECT 1 FROM escalation e WHERE e.period_id = p.id AND e.due_on = p.due_on AND e.level =
          (SELECT max(level) FROM ladder_step l
            WHERE l.ladder = CASE WHEN m.kind = 'plan_report' THEN 'report'
              WHEN m.restricted THEN 'restricted' ELSE 'ordinary' END))
      UNION ALL SELECT m.reference FROM escalation e JOIN matter m ON m.id = e.matter_id
      WHERE jsonb_array_length(e.told) = 0`,
  },
  {
    code: 'news_told',
    promise:
      'a case that came to a division, an answer and a letter sent back are told, or wait to be told',
    breaches: `SELECT m.reference AS what FROM matter_event e JOIN matter m ON m.id = e.matter_id
      WHERE m.kind = 'complaint' AND e.type IN (${NEWS})
        AND e.at > (SELECT min(f.at) FROM outbox_mail o JOIN matter_event f ON f.id = o.event_id
          WHERE o.mail = 'new_case' AND o.created_at < f.at + interval '1 day')
        AND NOT EXISTS (SELECT 1 FROM pending_event t WHERE t.event_id = e.id)
        AND NOT EXISTS (SELECT 1 FROM outbox_mail o WHERE o.event_id = e.id)
        AND NOT EXISTS (SELECT 1 FROM account a WHERE a.id = e.actor_id AND a.active)`,
  },
];
