import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { bangkokDayOf, daysBetween } from '../../core/calendar/civil-day.js';
import { NEAR_DAYS } from '../../core/deadlines/due-state.rule.js';
import { nextMorning, staffSendTime } from '../../core/deadlines/send-time.rule.js';
import { HolidayCalendarService } from '../../core/office/holiday-calendar.service.js';
import { Settings } from '../../platform/settings/settings.js';
import type { MailKind, MailedMatter, DispatchedEvent } from './mail-kind.js';
import { MAIL_KINDS } from './mail-kinds.js';
import { MailedMattersQuery } from './mailed-matters.query.js';
import { mayBeNotified } from './notified-recipients.rule.js';

const BATCH = 200;

const TAKE = `WITH taken AS (SELECT event_id FROM pending_event ORDER BY written_at LIMIT $1
    FOR UPDATE SKIP LOCKED)
  SELECT e.id, e.matter_id AS "matterId", e.type, e.actor_id AS "actorId", e.data,
         clock_timestamp() AS now
    FROM matter_event e JOIN taken ON taken.event_id = e.id ORDER BY e.matter_id, e.seq`;

const PUT = `INSERT INTO outbox_mail (id, event_id, matter_id, recipient, mail, at_once, send_after)
  SELECT * FROM jsonb_to_recordset($1::jsonb)
    AS r(id uuid, event_id uuid, matter_id uuid, recipient text, mail text, at_once boolean,
      send_after timestamptz)
  ON CONFLICT (event_id, recipient, mail) DO NOTHING`;

/** Dispatches pending events: one outbox mail for each event, recipient and kind of mail, in one transaction. */
@Injectable()
export class EventDispatcherService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: Settings,
    private readonly calendar: HolidayCalendarService,
    private readonly matters: MailedMattersQuery,
  ) {}

  /** Dispatches until no event is pending; returns how many events it took. */
  async run(): Promise<number> {
    let told = 0;
    for (;;) {
      const taken = await this.dataSource.transaction((manager) => this.batch(manager));
      told += taken;
      if (taken < BATCH) return told;
    }
  }

  private async batch(manager: EntityManager): Promise<number> {
    // Events without a mail are among them; no kind of mail is found for these.
    const events = await manager.query<(DispatchedEvent & { now: Date })[]>(TAKE, [BATCH]);
    const first = events[0];
    if (!first) return 0;
    const matters = await this.matters.matters(
      manager,
      events.map((event) => event.matterId),
    );
    const office = await this.officeTime(first.now);
    const rows = events.flatMap((event) =>
      MAIL_KINDS.filter((kind) => kind.on === event.type).flatMap((kind) =>
        kind
          .recipients(event, matters.get(event.matterId)!)
          .filter((recipient) => mayBeNotified(recipient, matters.get(event.matterId)!))
          .map((recipient) => {
            const sendAfter = sendTimeOf(kind, matters.get(event.matterId)!, office);
            return rowOf(event, kind, recipient, sendAfter);
          }),
      ),
    );
    if (rows.length > 0) await manager.query(PUT, [JSON.stringify(rows)]);
    await manager.query('DELETE FROM pending_event WHERE event_id = ANY ($1::uuid[])', [
      events.map((event) => event.id),
    ]);
    return events.length;
  }

  private async officeTime(now: Date): Promise<OfficeTime> {
    const holidays = await this.calendar.holidays();
    const { STAFF_MAIL_AT } = this.settings;
    return {
      now,
      opens: staffSendTime(now, STAFF_MAIL_AT, holidays),
      morning: nextMorning(now, STAFF_MAIL_AT, holidays),
    };
  }
}

/** When mails leave, seen from now: in office hours, and as the news of the next morning. */
interface OfficeTime {
  now: Date;
  opens: Date;
  morning: Date;
}

function sendTimeOf({ when }: MailKind, { owed, dueOn }: MailedMatter, time: OfficeTime): Date {
  if (when === 'at_once') return time.now;
  const near = owed && dueOn !== null && daysBetween(bangkokDayOf(time.now), dueOn) <= NEAR_DAYS;
  return when === 'news' && !near ? time.morning : time.opens;
}

const rowOf = (
  event: DispatchedEvent,
  kind: MailKind,
  recipient: string,
  sendAfter: Date,
): object => ({
  id: uuidv7(),
  event_id: event.id,
  matter_id: event.matterId,
  recipient,
  mail: kind.code,
  at_once: kind.when === 'at_once',
  send_after: sendAfter,
});
