import { isHiddenFrom, type Actor } from '../../core/accounts/policy.js';
import type { CivilDay } from '../../core/calendar/civil-day.js';
import type {
  NoticeState,
  Outcome,
  DeliveryChannel,
} from '../../correspondence/notices/notice.entity.js';
import type { RegisterFilter } from './register-filter.rule.js';
import { registerScope, type RegisterScope } from './register-scope.sql.js';

/** A number in the outgoing register; voided and returned letters keep theirs. */
export interface OutgoingRow {
  letterNumber: string;
  year: number;
  running: number;
  /** How many numbers right before this one are missing. */
  missing: number;
  letterOn: CivilDay;
  kind: 'progress' | 'result';
  outcome: Outcome | null;
  /** Of the letter as it was issued. */
  subject: string;
  number: string;
  round: number;
  period: number;
  dueOn: CivilDay;
  signatory: string;
  position: string;
  signedHow: 'electronic' | 'paper';
  orderNumber: string | null;
  draftedBy: string;
  channel: DeliveryChannel;
  state: NoticeState;
  deliveredOn: CivilDay | null;
  registeredNumber: string | null;
  /** Whether the name is hidden from the reader, and with it the post's registered number. */
  isHidden: boolean;
  messageId: string | null;
  hasProofFile: boolean;
  fileHash: string | null;
  returnedOn: CivilDay | null;
  voidedOn: CivilDay | null;
  voidedWhy: string | null;
  voidedBy: string | null;
}

/**
 * The numbers of a period in their order. Gaps are looked for among all numbers taken, so that a letter that the
 * officer may not see makes none. Of the proof only what names no citizen is read.
 */
export function outgoingRegister(actor: Actor, filter: RegisterFilter): RegisterScope {
  const { sql, params } = registerScope(actor, filter, 'n.letter_on');
  // The same rule as `isHiddenFrom`, in SQL.
  const hidden = isHiddenFrom(actor, { hideName: true }) ? 'c.hide_name' : 'false';
  return {
    params,
    sql: `SELECT n.letter_number AS "letterNumber", n.year, n.running_number AS running,
        n.missing, n.letter_on AS "letterOn", n.kind, n.outcome, n.letter ->> 'subject' AS subject, m.reference AS number,
        p.round, p.no AS period, p.due_on AS "dueOn", n.signatory_name AS signatory,
        n.signatory_position AS position, n.signed_how AS "signedHow",
        o.order_number AS "orderNumber", e.display_name AS "draftedBy", n.channel, n.state,
        n.delivered_on AS "deliveredOn", CASE WHEN ${hidden} THEN NULL ELSE n.proof ->> 'registeredNumber' END
          AS "registeredNumber", ${hidden} AS "isHidden", n.proof ->> 'messageId' AS "messageId", n.proof_file_id IS NOT NULL AS "hasProofFile",
        n.file_hash AS "fileHash", n.returned_on AS "returnedOn", n.voided_on AS "voidedOn",
        n.voided_why AS "voidedWhy", v.display_name AS "voidedBy"
      FROM (SELECT *, running_number - 1 - lag(running_number, 1, 0)
              OVER (PARTITION BY series, year ORDER BY running_number) AS missing
              FROM notice WHERE running_number IS NOT NULL) n
        JOIN matter m ON m.id = n.matter_id JOIN complaint c ON c.id = m.id
        JOIN period p ON p.id = n.period_id JOIN account e ON e.id = n.entered_by
        LEFT JOIN account v ON v.id = n.voided_by
        LEFT JOIN signing_order o ON o.id = n.order_id
      WHERE ${sql} ORDER BY n.year, n.series, n.running_number`,
  };
}
