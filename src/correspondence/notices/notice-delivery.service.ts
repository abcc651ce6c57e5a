import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { bangkokDayOf, type CivilDay } from '../../core/calendar/civil-day.js';
import { Complaint } from '../../cases/complaints/complaint.entity.js';
import { statusAfterNotice, statusAfterReturn } from '../../cases/complaints/status.rule.js';
import { MatterLockService } from '../../cases/matters/matter-lock.service.js';
import { PeriodsService } from '../../cases/matters/periods.service.js';
import { LetterChannelsService } from './letter-channels.service.js';
import { isPossible } from './notice-transitions.js';
import { NoticeTransitionService, type TransitionOf } from './notice-transition.service.js';
import { Notice, UNDER_WAY } from './notice.entity.js';
import { NoticeNotFound, NoticeUnderWay } from './response.errors.js';

/** A delivery to record: at an instant, for a civil day in Bangkok. */
interface NoticeDelivery {
  at: Date;
  on: CivilDay;
  /** The officer who recorded it; null where Sipha itself did. */
  actorId: string | null;
  /** The proof, and further columns of the notice's row. */
  columns?: TransitionOf<'deliver'>['columns'];
}

/** Delivers signed notices (การแจ้ง); a delivered notice ends the period, and nothing else does. */
@Injectable()
export class NoticeDeliveryService {
  constructor(
    private readonly lock: MatterLockService,
    private readonly periods: PeriodsService,
    private readonly transitions: NoticeTransitionService,
    private readonly channels: LetterChannelsService,
  ) {}

  /** Starts the delivery of a notice just signed; by the tracking page it is delivered at once. */
  async begin(manager: EntityManager, notice: Notice, now: Date): Promise<void> {
    if (notice.channel !== 'tracking_page') return;
    const delivered = { at: now, on: bangkokDayOf(now), actorId: null };
    await this.markDelivered(manager, notice, 'deliver', delivered);
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
    const delivered = { at: now, on: bangkokDayOf(now), actorId: null, columns: { proof } };
    await this.markDelivered(manager, notice, 'deliver', delivered);
  }

  /**
   * The receiving server refused the e-mail for good: the period keeps running, and the officers are notified.
   */
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
    const delivered = { at: now, on: bangkokDayOf(now), actorId: null, columns };
    await this.markDelivered(manager, notice, 'publish', delivered);
  }

  /**
   * Starts the delivery of a notice again whose e-mail failed; throws NoticeNotFound, NoticeUnderWay, or
   * ChannelRefused where the address takes no mail.
   */
  async sendAgain(
    manager: EntityManager,
    noticeId: string,
    actorId: string,
    now: Date,
  ): Promise<void> {
    const notice = await this.underLock(manager, noticeId);
    const { matterId } = notice;
    if (!isPossible('resend', notice.state)) throw new NoticeNotFound();
    const another = { matterId, state: In([...UNDER_WAY]) };
    if (await manager.existsBy(Notice, another)) throw new NoticeUnderWay();
    await this.channels.demand(manager, matterId, notice.channel);
    await this.transitions.make(manager, notice, 'resend', {
      actorId,
      at: now,
      data: { noticeId },
    });
  }

  /**
   * Records that a delivered letter came back: the period that it ended and its measures stay, and a new
   * period opens today in Bangkok. The caller holds the matter's lock; throws NoticeNotFound.
   */
  async recordReturn(
    manager: EntityManager,
    notice: Notice,
    { actorId, why, now }: { actorId: string; why: string | null; now: Date },
  ): Promise<void> {
    const { id: noticeId, matterId } = notice;
    const on = bangkokDayOf(now);
    // Nothing more goes to an address that a letter came back from.
    if (notice.channel === 'email') await manager.update(Complaint, matterId, { hasEmail: false });
    const next = await this.periods.openAfterReturn(manager, matterId, on);
    const complaint = await manager.findOneBy(Complaint, { id: matterId });
    if (complaint && next) {
      const status = statusAfterReturn(complaint.status);
      await manager.update(Complaint, matterId, { status });
    }
    await this.lock.bump(manager, matterId);
    await this.transitions.make(manager, notice, 'return', {
      actorId,
      at: now,
      columns: { returnedOn: on, returnedWhy: why },
      data: { noticeId, nextDueOn: next?.dueOn ?? null, writerId: notice.enteredBy },
    });
  }

  /** Marks a notice delivered, which ends the period; the caller holds the matter's lock. */
  async markDelivered(
    manager: EntityManager,
    notice: Notice,
    how: 'deliver' | 'publish',
    { at, on, actorId, columns = {} }: NoticeDelivery,
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
      actorId,
      at,
      data: { noticeId: notice.id, kind, outcome, channel, on, nextDueOn },
      columns: { proof: {}, ...columns, deliveredAt: at, deliveredOn: on },
    });
  }

  private async underLock(manager: EntityManager, noticeId: string): Promise<Notice> {
    const { matterId } = await manager.findOneByOrFail(Notice, { id: noticeId });
    await this.lock.take(manager, matterId);
    return manager.findOneByOrFail(Notice, { id: noticeId });
  }
}
