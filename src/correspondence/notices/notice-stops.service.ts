import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { bangkokDayOf } from '../../core/calendar/civil-day.js';
import { ofDraft } from './notice-facts.js';
import { NoticeTransitionService } from './notice-transition.service.js';
import { isSigned, Notice, UNDER_WAY } from './notice.entity.js';

/** Why the letters of a matter stop, and by whom. */
interface NoticeStop {
  actorId: string;
  why: string;
  now: Date;
}

/** Stops every letter of a matter that was not delivered; no period ends by it. */
@Injectable()
export class NoticeStopsService {
  constructor(private readonly transitions: NoticeTransitionService) {}

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
    const by = { actorId, at: now };
    if (!isSigned(notice)) {
      const { noticeId, kind } = ofDraft(notice);
      return this.transitions.make(manager, notice, 'discard', { ...by, data: { noticeId, kind } });
    }
    await this.transitions.make(manager, notice, 'void', {
      ...by,
      data: { noticeId: notice.id, kind: notice.kind },
      columns: { voidedOn: bangkokDayOf(now), voidedWhy: why, voidedBy: actorId },
    });
  }
}
