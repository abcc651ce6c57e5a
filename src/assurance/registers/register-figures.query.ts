import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../core/accounts/policy.js';
import type { CivilDay } from '../../core/calendar/civil-day.js';
import type { RegisterFilter } from './register-filter.rule.js';
import { registerScope } from './register-scope.sql.js';

/** The figures of the cases received; a measure counts once it is decided or its due day has ended. */
export interface IncomingFigures {
  damrongdhama: boolean;
  received: number;
  answeredInTime: number;
  answerDecided: number;
  resolvedInTime: number;
  resultDecided: number;
  /** Cases of which an answer is owed whose day has ended. */
  overdue: number;
}

/** The figures of the numbers taken. */
export interface OutgoingFigures {
  damrongdhama: boolean;
  taken: number;
  delivered: number;
  returned: number;
  voided: number;
  /** Signed, and neither delivered nor given up. */
  underWay: number;
}

const DAMRONGDHAMA = `(l.channel = 'damrongdhama') AS damrongdhama`;
const NO_CASES = {
  received: 0,
  answeredInTime: 0,
  answerDecided: 0,
  resolvedInTime: 0,
  resultDecided: 0,
  overdue: 0,
};
const NO_LETTERS = { taken: 0, delivered: 0, returned: 0, voided: 0, underWay: 0 };

/** Counts what the registers hold: the office's own cases and those of the Damrongdhama centre apart. */
@Injectable()
export class RegisterFiguresQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** The figures of the incoming register on a day; in time are the measures of the first rounds. */
  async incoming(
    actor: Actor,
    filter: RegisterFilter,
    today: CivilDay,
  ): Promise<IncomingFigures[]> {
    const { sql, params } = registerScope(actor, filter, 'l.received_on');
    const day = `$${params.length + 1}::date`;
    const count = (condition: string): string => `count(*) FILTER (WHERE ${condition})::int`;
    const rows = await this.dataSource.query<IncomingFigures[]>(
      `SELECT ${DAMRONGDHAMA}, count(*)::int AS received,
          ${count('l.first_answered_in_time')} AS "answeredInTime",
          ${count(`l.first_answered_in_time IS NOT NULL OR l.first_due_on < ${day}`)} AS "answerDecided",
          ${count('l.first_resolved_in_time')} AS "resolvedInTime",
          ${count(`l.first_resolved_in_time IS NOT NULL OR l.first_due_on < ${day}`)} AS "resultDecided",
          ${count(`l.ended_on IS NULL AND l.due_on < ${day}`)} AS overdue
        FROM case_listing l WHERE ${sql} GROUP BY 1`,
      [...params, today],
    );
    return ofBoth(rows, NO_CASES, filter);
  }

  /** The figures of the outgoing register. */
  async outgoing(actor: Actor, filter: RegisterFilter): Promise<OutgoingFigures[]> {
    const { sql, params } = registerScope(actor, filter, 'n.letter_on');
    const count = (...states: string[]): string =>
      `count(*) FILTER (WHERE n.state IN ('${states.join("','")}'))::int`;
    const rows = await this.dataSource.query<OutgoingFigures[]>(
      `SELECT ${DAMRONGDHAMA}, count(*)::int AS taken, ${count('delivered')} AS delivered,
          ${count('returned')} AS returned, ${count('voided')} AS voided,
          ${count('signed', 'sending', 'failed')} AS "underWay"
        FROM notice n JOIN case_listing l ON l.matter_id = n.matter_id
        WHERE n.running_number IS NOT NULL AND ${sql} GROUP BY 1`,
      [...params],
    );
    return ofBoth(rows, NO_LETTERS, filter);
  }
}

/** A line of zeros stands where nothing came, for nothing is an answer too. */
function ofBoth<T extends { damrongdhama: boolean }>(
  rows: readonly T[],
  none: Omit<T, 'damrongdhama'>,
  { cases }: RegisterFilter,
): T[] {
  const wanted = cases === 'all' ? [false, true] : [cases === 'damrongdhama'];
  return wanted.map(
    (damrongdhama) =>
      rows.find((row) => row.damrongdhama === damrongdhama) ?? ({ damrongdhama, ...none } as T),
  );
}
