import type { CivilDay } from '../../core/calendar/civil-day.js';
import type { Channel } from '../../cases/complaints/channel.js';
import type { Status } from '../../cases/complaints/status.rule.js';
import type { MatterKind } from '../../core/office/category.entity.js';
import { keysetSql, type KeyColumn, type Place } from '../../platform/database/keyset.js';
import { limitSql, registerScope, type RegisterSql } from './register-scope.sql.js';

/** A case in the incoming register; the measures are those of its first round. */
export interface IncomingRow {
  id: string;
  number: string;
  receivedOn: CivilDay;
  channel: Channel;
  outsideReference: string | null;
  kind: MatterKind;
  status: Status;
  /** Written at triage; null until then. */
  subject: string | null;
  category: string;
  division: string | null;
  firstDueOn: CivilDay | null;
  answeredOn: CivilDay | null;
  answeredInTime: boolean | null;
  resolvedOn: CivilDay | null;
  resolvedInTime: boolean | null;
  /** The due day of the answer that is owed now; null where none is owed. */
  openDueOn: CivilDay | null;
  rounds: number;
  /** The numbers of its letters as printed, in their order. */
  letters: string[];
}

/** The order of receipt: by day, then as they were entered. */
export const INCOMING_KEY: readonly KeyColumn[] = [
  { sql: 'l.received_on', type: 'date' },
  { sql: 'l.matter_id', type: 'uuid' },
];

/** The place of a row in it. */
export const incomingPlace = ({ receivedOn, id }: IncomingRow): Place => [receivedOn, id];

/** The cases of a period in order of receipt; no column tells who complained. */
export const incomingRegister: RegisterSql = (actor, filter, window) => {
  const { sql, params } = registerScope(actor, filter, 'l.received_on');
  const key = keysetSql(INCOMING_KEY, window, params.length + 1);
  return {
    params: [...params, ...key.params],
    sql: `SELECT l.matter_id AS id, m.reference AS number, l.received_on AS "receivedOn", l.channel,
        c.external_reference AS "outsideReference", c.kind, c.status, c.subject, g.name AS category,
        d.name AS division, l.first_due_on AS "firstDueOn", r.answered_on AS "answeredOn",
        r.answered_in_time AS "answeredInTime", r.resolved_on AS "resolvedOn",
        r.resolved_in_time AS "resolvedInTime",
        CASE WHEN l.ended_on IS NULL THEN l.due_on END AS "openDueOn",
        (SELECT count(*)::int FROM matter_round x WHERE x.matter_id = m.id) AS rounds,
        ARRAY(SELECT n.letter_number FROM notice n
          WHERE n.matter_id = m.id AND n.running_number IS NOT NULL
          ORDER BY n.year, n.running_number) AS letters
      FROM (SELECT l.matter_id FROM case_listing l WHERE ${sql} AND ${key.beyond}
          ORDER BY ${key.order} ${limitSql(window)}) k
        JOIN case_listing l ON l.matter_id = k.matter_id
        JOIN matter m ON m.id = l.matter_id JOIN complaint c ON c.id = m.id
        JOIN category g ON g.code = c.category_code
        LEFT JOIN division d ON d.code = m.division_code
        LEFT JOIN matter_round r ON r.matter_id = m.id AND r.round = 1
      ORDER BY ${key.order}`,
  };
};
