import { isHiddenFrom } from '../../core/accounts/policy.js';
import type { CivilDay } from '../../core/calendar/civil-day.js';
import type {
  NoticeState,
  Outcome,
  DeliveryChannel,
} from '../../correspondence/notices/notice.entity.js';
import { keysetSql, type KeyColumn, type Place } from '../../platform/database/keyset.js';
import { limitSql, registerScope, type RegisterSql } from './register-scope.sql.js';

/** A number in the outgoing register; voided and returned letters keep theirs. */
export interface OutgoingRow {
  letterNumber: string;
  year: number;
  series: 'ordinary' | 'restricted';
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

/** The order of the numbers, which are given day by day. */
export const OUTGOING_KEY: readonly KeyColumn[] = [
  { sql: 'n.letter_on', type: 'date' },
  { sql: 'n.series', type: 'text' },
  { sql: 'n.running_number', type: 'int' },
];

/** The place of a row in it. */
export const outgoingPlace = ({ letterOn, series, running }: OutgoingRow): Place => [
  letterOn,
  series,
  running,
];

/** How many numbers before one are missing: of all that were taken, those that the reader may not see too. */
const MISSING = `n.running_number - 1 - coalesce((SELECT max(x.running_number) FROM notice x
  WHERE x.series = n.series AND x.year = n.year AND x.running_number < n.running_number), 0)`;

/** The numbers of a period in their order. Of the proof only what names no citizen is read. */
export const outgoingRegister: RegisterSql = (actor, filter, window) => {
  const { sql, params } = registerScope(actor, filter, 'n.letter_on');
  const key = keysetSql(OUTGOING_KEY, window, params.length + 1);
  // The same rule as `isHiddenFrom`, in SQL.
  const hidden = isHiddenFrom(actor, { hideName: true }) ? 'c.hide_name' : 'false';
  return {
    params: [...params, ...key.params],
    sql: `SELECT n.letter_number AS "letterNumber", n.year, n.series, n.running_number AS running,
        ${MISSING} AS missing, n.letter_on AS "letterOn", n.kind, n.outcome, n.letter ->> 'subject' AS subject,
        m.reference AS number, p.round, p.no AS period, p.due_on AS "dueOn", n.signatory_name AS signatory,
        n.signatory_position AS position, n.signed_how AS "signedHow",
        o.order_number AS "orderNumber", e.display_name AS "draftedBy", n.channel, n.state,
        n.delivered_on AS "deliveredOn", CASE WHEN ${hidden} THEN NULL ELSE n.proof ->> 'registeredNumber' END
          AS "registeredNumber", ${hidden} AS "isHidden", n.proof ->> 'messageId' AS "messageId",
        n.proof_file_id IS NOT NULL AS "hasProofFile",
        n.file_hash AS "fileHash", n.returned_on AS "returnedOn", n.voided_on AS "voidedOn",
        n.voided_why AS "voidedWhy", v.display_name AS "voidedBy"
      FROM notice n JOIN case_listing l ON l.matter_id = n.matter_id
        JOIN matter m ON m.id = n.matter_id JOIN complaint c ON c.id = m.id
        JOIN period p ON p.id = n.period_id JOIN account e ON e.id = n.entered_by
        LEFT JOIN account v ON v.id = n.voided_by
        LEFT JOIN signing_order o ON o.id = n.order_id
      WHERE n.running_number IS NOT NULL AND ${sql} AND ${key.beyond}
      ORDER BY ${key.order} ${limitSql(window)}`,
  };
};
