import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { bangkokDayOf } from '../../core/calendar/civil-day.js';
import { EventLogService } from '../matters/event-log.service.js';
import { MatterLockService } from '../matters/matter-lock.service.js';
import { Period } from '../matters/period.entity.js';
import { ComplaintRating } from './complaint-rating.entity.js';
import { Complaint } from './complaint.entity.js';
import { answeredRound, RatingClosed, type Score } from './rating.rule.js';

/** Records how satisfied the sender of a complaint is with a result: one score a round. */
@Injectable()
export class RatingsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly lock: MatterLockService,
    private readonly events: EventLogService,
  ) {}

  /** Gives or changes the newest round's score; the same score again writes nothing; throws RatingClosed. */
  async rate(complaintId: string, score: Score, now: Date): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await this.lock.take(manager, complaintId);
      const round = await this.openRound(manager, complaintId, now);
      const key = { matterId: complaintId, round };
      const before = await manager.findOneBy(ComplaintRating, key);
      if (before?.score === score) return;
      await manager.upsert(ComplaintRating, { ...key, score, ratedAt: now }, ['matterId', 'round']);
      const of = { matterId: complaintId, actorId: null, at: now };
      await this.events.append(manager, 'rated', of, { score, round });
    });
  }

  /** The score of a round, or null. */
  async scoreOf(matterId: string, round: number): Promise<number | null> {
    const row = await this.dataSource.manager.findOneBy(ComplaintRating, { matterId, round });
    return row?.score ?? null;
  }

  private async openRound(manager: EntityManager, id: string, now: Date): Promise<number> {
    const { status } = await manager.findOneByOrFail(Complaint, { id });
    const newest = await manager.findOne(Period, {
      where: { matterId: id },
      order: { round: 'DESC', no: 'DESC' },
    });
    const open = answeredRound(status, newest);
    if (!open || bangkokDayOf(now) > open.until) throw new RatingClosed();
    return open.round;
  }
}
