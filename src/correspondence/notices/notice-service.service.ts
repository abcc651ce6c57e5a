import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { bangkokDayOf, type CivilDay } from '../../core/calendar/civil-day.js';
import { Complaint } from '../../cases/complaints/complaint.entity.js';
import { statusAfterNotice, statusAfterReturn } from '../../cases/complaints/status.rule.js';
import { MatterLock } from '../../cases/matters/matter-lock.service.js';
import { Periods } from '../../cases/matters/periods.service.js';
import { isPossible } from './notice-transitions.js';
import { NoticeTransitionService, type TransitionOf } from './notice-transition.service.js';
import { Notice, UNDER_WAY } from './notice.entity.js';
import { NoticeNotThere, NoticeUnderWay } from './response.errors.js';

/** That a notice was served: recorded at an instant, for a day in Bangkok. */
interface Served {
  at: Date;
  on: CivilDay;
  /** The officer who recorded it; null where Sipha itself did. */
  actorId: string | null;
  /** The proof, and what else the notice's row takes. */
  columns?: TransitionOf<'serve'>['columns'];
}

/** The service (การแจ้ง) of signed notices; a served notice ends the period, and nothing else does. */
@Injectable()
export class NoticeService {
  constructor(
    private readonly lock: MatterLock,
    private readonly periods: Periods,
    private readonly transitions: NoticeTransitionService,
  ) {}

  /** Starts the service of a notice just signed: on the tracking page it is served at once. */
  async begin(manager: EntityManager, notice: Notice, now: Date): Promise<void> {
    if (notice.channel !== 'tracking_page') return;
    const served = { at: now, on: bangkokDayOf(now), actorId: null };
    await this.markServed(manager, notice, 'serve', served);
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
    const served = { at: now, on: bangkokDayOf(now), actorId: null, columns: { proof } };
    await this.markServed(manager, notice, 'serve', served);
  }

  /** The receiving server refused the e-mail for good: the clock runs on, and the officers are told. */
  async refusedByServer(manager: EntityManager, noticeId: string, now: Date): Promise<void> {
    const notice = await this.underLock(manager, noticeId);
    if (notice.state !== 'sending') return;
    const data = { noticeId, writerId: notice.enteredBy };
    await this.transitions.make(manager, notice, 'fail', { actorId: null, at: now, data });
  }

  /** Publishes a failed notice on the tracking page instead; the caller holds the matter's lock. */
  async publish(manager: EntityManager, notice: Notice, now: Date): Promise<void> {
    notice.channel = 'tracking_page';
    const columns = { channel: notice.channel };
    const served = { at: now, on: bangkokDayOf(now), actorId: null, columns };
    await this.markServed(manager, notice, 'publish', served);
  }

  /** Takes up the service of a notice whose e-mail failed; throws NoticeNotThere or NoticeUnderWay. */
  async sendAgain(
    manager: EntityManager,
    noticeId: string,
    actorId: string,
    now: Date,
  ): Promise<void> {
    const notice = await this.underLock(manager, noticeId);
    const { matterId } = notice;
    if (!isPossible('resend', notice.state)) throw new NoticeNotThere();
    const another = { matterId, state: In([...UNDER_WAY]) };
    if (await manager.existsBy(Notice, another)) throw new NoticeUnderWay();
    await this.transitions.make(manager, notice, 'resend', { actorId, at: now, data: { noticeId } });
  }

  /**
   * Records that a served letter came back: the period that it ended and its measures stay, and a new
   * period opens today in Bangkok. The caller holds the matter's lock; throws NoticeNotThere.
   */
  async recordReturn(
    manager: EntityManager,
    notice: Notice,
    { actorId, why, now }: { actorId: string; why: string | null; now: Date },
  ): Promise<void> {
    const { id: noticeId, matterId } = notice;
    const on = bangkokDayOf(now);
    const next = await this.periods.openAfterReturn(manager, matterId, on);
    const complaint = await manager.findOneBy(Complaint, { id: matterId });
    if (complaint && next) {
      const status = statusAfterReturn(complaint.status);
      await manager.update(Complaint, matterId, { status });
    }
    await this.lock.bump(manager, matterId);
    await this.transitions.make(manager, notice, 'return', {
      ...{ actorId, at: now, columns: { returnedOn: on, returnedWhy: why } },
      data: { noticeId, nextDueOn: next?.dueOn ?? null, writerId: notice.enteredBy },
    });
  }

  /** Marks a notice served, which ends the period; the caller holds the matter's lock. */
  async markServed(
    manager: EntityManager,
    notice: Notice,
    how: 'serve' | 'publish',
    { at, on, actorId, columns = {} }: Served,
  ): Promise<void> {
    const { matterId, kind, outcome, channel } = notice;
    const { next } = await this.periods.endByNotice(manager, matterId, { kind, at, on });
    const complaint = await manager.findOneBy(Complaint, { id: matterId });
    if (complaint) {
      const status = statusAfterNotice(kind, complaint.status);
      await manager.update(Complaint, matterId, { status });
    }
    await this.lock.bump(manager, matterId);
    const nextDueOn = next?.dueOn ?? null;
    await this.transitions.make(manager, notice, how, {
      ...{ actorId, at },
      data: { noticeId: notice.id, kind, outcome, channel, on, nextDueOn },
      columns: { proof: {}, ...columns, servedAt: at, servedOn: on },
    });
  }

  private async underLock(manager: EntityManager, noticeId: string): Promise<Notice> {
    const { matterId } = await manager.findOneByOrFail(Notice, { id: noticeId });
    await this.lock.take(manager, matterId);
    return manager.findOneByOrFail(Notice, { id: noticeId });
  }
}
