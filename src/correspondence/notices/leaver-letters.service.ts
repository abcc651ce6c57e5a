import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { MatterLock } from '../../cases/matters/matter-lock.service.js';
import { leaverWords } from './leaver.messages.js';
import { ofDraft } from './notice-facts.js';
import { NoticeTransitionService } from './notice-transition.service.js';
import { Notice } from './notice.entity.js';

/** Sees that no letter waits for the signature of somebody whose account is closed. */
@Injectable()
export class LeaverLetters {
  constructor(
    private readonly lock: MatterLock,
    private readonly transitions: NoticeTransitionService,
  ) {}

  /** Gives the letters that wait for a signatory back to their writers, in the caller's transaction. */
  async giveBack(manager: EntityManager, signatoryId: string, at: Date): Promise<void> {
    const where = { signatoryId, state: 'for_signature' as const };
    const waiting = await manager.find(Notice, { where, order: { matterId: 'ASC' } });
    for (const { matterId } of waiting) await this.lock.take(manager, matterId);
    const ids = waiting.map(({ id }) => id);
    for (const notice of await manager.findBy(Notice, { ...where, id: In(ids) })) {
      const columns = { sentBackWhy: leaverWords.sentBackWhy };
      const by = { actorId: null, at, columns, data: ofDraft(notice) };
      await this.transitions.make(manager, notice, 'send_back', by);
      await this.lock.bump(manager, notice.matterId);
    }
  }
}
