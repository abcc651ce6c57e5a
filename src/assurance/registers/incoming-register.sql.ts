import type { Actor } from '../../core/accounts/policy.js';
import type { CivilDay } from '../../core/calendar/civil-day.js';
import type { Channel } from '../../cases/complaints/channel.js';
import type { Status } from '../../cases/complaints/status.rule.js';
import type { MatterKind } from '../../core/office/category.entity.js';
import type { RegisterFilter } from './register-filter.rule.js';
import { registerScope, type RegisterScope } from './register-scope.sql.js';

/** A case in the incoming register; the measures are those of its first round. */
export interface IncomingRow {
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

/** The cases of a period in order of receipt; no column tells who complained. */
export function incomingRegister(actor: Actor, filter: RegisterFilter): RegisterScope {
  const { sql, params } = registerScope(actor, filter, 'm.received_on');
  return {
    params,
    sql: `SELECT m.reference AS number, m.received_on AS "receivedOn", c.channel,
        c.external_reference AS "outsideReference", c.kind, c.status, c.subject, g.name AS category,
        d.name AS division, r.first_due_on AS "firstDueOn", r.answered_on AS "answeredOn",
        r.answered_in_time AS "answeredInTime", r.resolved_on AS "resolvedOn",
        r.resolved_in_time AS "resolvedInTime", p.due_on AS "openDueOn",
        (SELECT count(*)::int FROM matter_round x WHERE x.matter_id = m.id) AS rounds,
        ARRAY(SELECT n.letter_number FROM notice n
          WHERE n.matter_id = m.id AND n.running_number IS NOT NULL
          ORDER BY n.year, n.running_number) AS letters
      FROM matter m JOIN complaint c ON c.id = m.id
        JOIN category g ON g.code = c.category_code
        LEFT JOIN division d ON d.code = m.division_code
        LEFT JOIN matter_round r ON r.matter_id = m.id AND r.round = 1
        LEFT JOIN period p ON p.matter_id = m.id AND p.ended_at IS NULL
      WHERE ${sql} ORDER BY m.received_on, m.received_at, m.id`,
  };
}
