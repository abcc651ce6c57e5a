import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { addDays, bangkokDayOf } from '../../core/calendar/civil-day.js';
import { NEAR_DAYS } from '../../core/deadlines/due-state.rule.js';
import { Alarm } from '../alarms/alarm.entity.js';

/** What an operator watches. Restricted cases are not counted, so that no figure reveals one. */
export interface OperatingFigures {
  cases: { open: number; near: number; overdue: number };
  /** Seconds since the last sweep; null when none ever finished. */
  sweepAgeSeconds: number | null;
  /** Escalations of ordinary matters recorded by all sweeps. */
  recorded: number;
  /** Mails that are owed, under way or failed now. */
  outbox: Record<'pending' | 'sending' | 'failed', number>;
  /** Mails that ended in the last hour and the last day, by how they ended. */
  ended: Record<'hour' | 'day', Record<'sent' | 'cancelled' | 'failed', number>>;
  /** Seconds that the oldest waiting piece of work of each kind is overdue. */
  lagSeconds: Record<'sweep' | 'telling' | 'mail', number>;
  alarms: { code: string; found: number }[];
}

const CASES = `SELECT count(*)::int AS open,
    count(*) FILTER (WHERE p.due_on BETWEEN $1 AND $2)::int AS near,
    count(*) FILTER (WHERE p.due_on < $1)::int AS overdue
  FROM period p JOIN matter m ON m.id = p.matter_id WHERE p.ended_at IS NULL AND NOT m.restricted AND m.kind = 'complaint'`;

const OUTBOX = `SELECT o.state, count(*)::int AS n FROM outbox_mail o JOIN matter m ON m.id = o.matter_id
  WHERE o.state IN ('pending','sending','failed') AND NOT m.restricted GROUP BY o.state`;

const ENDED = `SELECT o.state, count(*)::int AS day,
    count(*) FILTER (WHERE o.ended_at > clock_timestamp() - interval '1 hour')::int AS hour
  FROM outbox_mail o JOIN matter m ON m.id = o.matter_id
  WHERE o.ended_at > clock_timestamp() - interval '1 day' AND NOT m.restricted GROUP BY o.state`;

const CLOCK = `SELECT extract(epoch FROM clock_timestamp() - finished_at)::float AS age,
    recorded::float AS recorded FROM sweep_heartbeat`;

const LAG = `SELECT
  coalesce(extract(epoch FROM clock_timestamp() - (SELECT p.next_step_at FROM period p
    JOIN matter m ON m.id = p.matter_id AND NOT m.restricted
    WHERE p.ended_at IS NULL AND p.next_step_at IS NOT NULL ORDER BY p.next_step_at LIMIT 1)), 0)::float
    AS sweep,
  coalesce(extract(epoch FROM clock_timestamp() - (SELECT t.written_at FROM pending_event t
    JOIN matter_event e ON e.id = t.event_id JOIN matter m ON m.id = e.matter_id AND NOT m.restricted
    ORDER BY t.written_at LIMIT 1)), 0)::float AS telling,
  coalesce(extract(epoch FROM clock_timestamp() - (SELECT o.send_after FROM outbox_mail o
    JOIN matter m ON m.id = o.matter_id AND NOT m.restricted
    WHERE o.state IN ('pending','sending') ORDER BY o.send_after LIMIT 1)), 0)::float AS mail`;

/** Reads the operating figures; each is one statement over an index. */
@Injectable()
export class OperatingFiguresQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** The figures; a case is near or overdue by the civil day of `now` in Bangkok. */
  async read(now: Date): Promise<OperatingFigures> {
    const today = bangkokDayOf(now);
    const ask = <T>(sql: string, params: unknown[] = []): Promise<T[]> =>
      this.dataSource.query<T[]>(sql, params);
    const [cases, outbox, ended, clock, lag, alarms] = await Promise.all([
      ask<OperatingFigures['cases']>(CASES, [today, addDays(today, NEAR_DAYS)]),
      ask<{ state: string; n: number }>(OUTBOX),
      ask<{ state: string; day: number; hour: number }>(ENDED),
      ask<{ age: number; recorded: number }>(CLOCK),
      ask<OperatingFigures['lagSeconds']>(LAG),
      this.dataSource.manager.find(Alarm, {
        where: { restricted: false },
        order: { code: 'ASC' },
      }),
    ]);
    const endedIn = (span: 'hour' | 'day'): OperatingFigures['ended']['day'] => ({
      sent: 0,
      cancelled: 0,
      failed: 0,
      ...Object.fromEntries(ended.map((row) => [row.state, row[span]])),
    });
    return {
      cases: cases[0]!,
      sweepAgeSeconds: clock[0]?.age ?? null,
      recorded: clock[0]?.recorded ?? 0,
      outbox: {
        pending: 0,
        sending: 0,
        failed: 0,
        ...Object.fromEntries(outbox.map(({ state, n }) => [state, n])),
      },
      ended: { hour: endedIn('hour'), day: endedIn('day') },
      lagSeconds: overdueOnly(lag[0]!),
      alarms,
    };
  }
}

/** Work that is planned for later is not late. */
const overdueOnly = (lag: OperatingFigures['lagSeconds']): OperatingFigures['lagSeconds'] => ({
  sweep: Math.max(0, lag.sweep),
  telling: Math.max(0, lag.telling),
  mail: Math.max(0, lag.mail),
});
