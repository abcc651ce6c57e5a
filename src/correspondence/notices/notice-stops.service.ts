import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { bangkokDayOf } from '../../core/calendar/civil-day.js';
import { EventLog } from '../../cases/matters/event-log.service.js';
import { isSigned, Notice, UNDER_WAY } from './notice.entity.js';

/** Why the letters of a matter stop, and by whom. */
export interface NoticeStop {
  actorId: string;
  why: string;
  now: Date;
}

/** Stops every letter of a matter that was not served; no period ends by it. */
@Injectable()
export class NoticeStops {
  constructor(private readonly events: EventLog) {}

  /** What has no number is discarded, what has one is voided and keeps it. The caller holds the matter's lock. */
  async stop(manager: EntityManager, matterId: string, stop: NoticeStop): Promise<void> {
    const state = In([...UNDER_WAY, 'failed']);
    for (const notice of await manager.findBy(Notice, { matterId, state })) {
      await this.one(manager, notice, stop);
    }
  }

  /** Whether a letter of the matter is written or on its way. */
  async anyUnderWay(manager: EntityManager, matterId: string): Promise<boolean> {
    return manager.existsBy(Notice, { matterId, state: In([...UNDER_WAY]) });
  }

  private async one(
    manager: EntityManager,
    notice: Notice,
    { actorId, why, now }: NoticeStop,
  ): Promise<void> {
    const { id: noticeId, matterId, kind } = notice;
    const numbered = isSigned(notice);
    const voided = { voidedOn: bangkokDayOf(now), voidedWhy: why, voidedBy: actorId };
    await manager.update(
      Notice,
      noticeId,
      numbered ? { state: 'voided', ...voided } : { state: 'discarded' },
    );
    const type = numbered ? 'notice_voided' : 'notice_discarded';
    await this.events.append(manager, type, { matterId, actorId, at: now }, { noticeId, kind });
  }
}
