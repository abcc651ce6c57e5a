import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { bangkokDayOf, type CivilDay } from '../../core/calendar/civil-day.js';
import { Complaint } from '../../cases/complaints/complaint.entity.js';
import { statusAfterNotice, statusAfterReturn } from '../../cases/complaints/status.rule.js';
import { EventLog } from '../../cases/matters/event-log.service.js';
import { MatterLock } from '../../cases/matters/matter-lock.service.js';
import { Periods } from '../../cases/matters/periods.service.js';
import { Notice, UNDER_WAY } from './notice.entity.js';
import { NoticeNotThere, NoticeUnderWay } from './response.errors.js';

/** That a notice was served: recorded at an instant, for a day in Bangkok. */
export interface Served {
  at: Date;
  on: CivilDay;
  /** The officer who recorded it; null where Sipha itself did. */
  actorId: string | null;
  proof?: Record<string, unknown>;
}

/** The service (การแจ้ง) of signed notices; a served notice ends the period, and nothing else does. */
@Injectable()
export class NoticeService {
  constructor(
    private readonly lock: MatterLock,
    private readonly periods: Periods,
    private readonly events: EventLog,
  ) {}

  /** Starts the service of a notice just signed; on the tracking page it is served at once. */
  async begin(manager: EntityManager, notice: Notice, actorId: string, now: Date): Promise<void> {
    const { id: noticeId, matterId, kind, channel } = notice;
    const of = { matterId, actorId, at: now };
    await this.events.append(manager, 'notice_signed', of, { noticeId, kind, channel });
    if (channel !== 'tracking_page') return;
    await this.markServed(manager, notice, { at: now, on: bangkokDayOf(now), actorId: null });
  }

  /** The post took it, or the citizen signed for it, on the day stated; the caller holds the lock. */
  async recordServed(
    manager: EntityManager,
    notice: Notice,
    served: Served & { proofFileId: string | null; lateWhy: string | null },
  ): Promise<void> {
    const { proofFileId, lateWhy } = served;
    await manager.update(Notice, notice.id, { proofFileId, lateWhy });
    await this.markServed(manager, notice, served);
  }

  /** The receiving server accepted the e-mail: its reply and the Message-ID are the proof. */
  async acceptedByServer(
    manager: EntityManager,
    noticeId: string,
    now: Date,
    proof: { reply: string; messageId: string },
  ): Promise<void> {
    const notice = await this.underLock(manager, noticeId);
    if (notice.state !== 'sending') return;
    const served = { at: now, on: bangkokDayOf(now), actorId: null, proof };
    await this.markServed(manager, notice, served);
  }

  /** The receiving server refused the e-mail for good: the clock runs on, and the officers are told. */
  async refusedByServer(manager: EntityManager, noticeId: string, now: Date): Promise<void> {
    const notice = await this.underLock(manager, noticeId);
    if (notice.state !== 'sending') return;
    await manager.update(Notice, noticeId, { state: 'failed' });
    const of = { matterId: notice.matterId, actorId: null, at: now };
    await this.events.append(manager, 'notice_failed', of, {
      noticeId,
      writerId: notice.enteredBy,
    });
  }

  /** Publishes a failed notice on the tracking page instead; the caller holds the matter's lock. */
  async publish(
    manager: EntityManager,
    matterId: string,
    noticeId: string,
    now: Date,
  ): Promise<void> {
    const notice = await manager.findOneBy(Notice, { id: noticeId, matterId, state: 'failed' });
    if (!notice) throw new NoticeNotThere();
    await manager.update(Notice, noticeId, { channel: 'tracking_page' });
    notice.channel = 'tracking_page';
    await this.markServed(manager, notice, { at: now, on: bangkokDayOf(now), actorId: null });
  }

  /** Takes up the service of a notice whose e-mail failed; throws NoticeNotThere or NoticeUnderWay. */
  async sendAgain(
    manager: EntityManager,
    noticeId: string,
    actorId: string,
    now: Date,
  ): Promise<void> {
    const { matterId, state } = await this.underLock(manager, noticeId);
    if (state !== 'failed') throw new NoticeNotThere();
    const another = { matterId, state: In([...UNDER_WAY]) };
    if (await manager.existsBy(Notice, another)) throw new NoticeUnderWay();
    await manager.update(Notice, noticeId, { state: 'sending' });
    await this.events.append(
      manager,
      'notice_resent',
      { matterId, actorId, at: now },
      { noticeId },
    );
  }

  /**
   * Records that a served e-mail came back: the period that it ended and its measures stay, and a new
   * period opens today in Bangkok. The caller holds the matter's lock; throws NoticeNotThere.
   */
  async recordReturn(
    manager: EntityManager,
    notice: Notice,
    { actorId, why, now }: { actorId: string; why: string | null; now: Date },
  ): Promise<void> {
    const { id: noticeId, matterId, channel, state } = notice;
    const comesBack = channel === 'email' || channel === 'post';
    if (state !== 'served' || !comesBack) throw new NoticeNotThere();
    const on = bangkokDayOf(now);
    await manager.update(Notice, noticeId, { state: 'returned', returnedOn: on, returnedWhy: why });
    const next = await this.periods.openAfterReturn(manager, matterId, on);
    const complaint = await manager.findOneBy(Complaint, { id: matterId });
    if (complaint && next) {
      const status = statusAfterReturn(complaint.status);
      await manager.update(Complaint, matterId, { status });
    }
    await this.lock.bump(manager, matterId);
    const data = { noticeId, nextDueOn: next?.dueOn ?? null, writerId: notice.enteredBy };
    await this.events.append(manager, 'notice_returned', { matterId, actorId, at: now }, data);
  }

  private async underLock(manager: EntityManager, noticeId: string): Promise<Notice> {
    const { matterId } = await manager.findOneByOrFail(Notice, { id: noticeId });
    await this.lock.take(manager, matterId);
    return manager.findOneByOrFail(Notice, { id: noticeId });
  }

  private async markServed(
    manager: EntityManager,
    notice: Notice,
    { at, on, actorId, proof = {} }: Served,
  ): Promise<void> {
    const { matterId, kind, outcome, channel } = notice;
    await manager.update(Notice, notice.id, {
      state: 'served',
      servedAt: at,
      servedOn: on,
      proof: proof as object,
    });
    const { next } = await this.periods.endByNotice(manager, matterId, { kind, at, on });
    const complaint = await manager.findOneBy(Complaint, { id: matterId });
    if (complaint) {
      const status = statusAfterNotice(kind, complaint.status);
      await manager.update(Complaint, matterId, { status });
    }
    await this.lock.bump(manager, matterId);
    const nextDueOn = next?.dueOn ?? null;
    const data = { noticeId: notice.id, kind, outcome, channel, on, nextDueOn };
    await this.events.append(manager, 'notice_served', { matterId, actorId, at }, data);
  }
}
