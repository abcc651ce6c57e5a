import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { MatterLockService } from '../../cases/matters/matter-lock.service.js';
import { closedAccountWords } from './closed-account.messages.js';
import { ofDraft } from './notice-facts.js';
import { NoticeTransitionService } from './notice-transition.service.js';
import { Notice } from './notice.entity.js';

/** Returns letters to their writers when the signatory's account is closed. */
@Injectable()
export class ClosedAccountLettersService {
  constructor(
    private readonly lock: MatterLockService,
    private readonly transitions: NoticeTransitionService,
  ) {}

  /** Sends the letters that wait for a signatory back to their writers, in the caller's transaction. */
  async giveBack(manager: EntityManager, signatoryId: string, at: Date): Promise<void> {
    const where = { signatoryId, state: 'for_signature' as const };
    const waiting = await manager.find(Notice, { where, order: { matterId: 'ASC' } });
    for (const { matterId } of waiting) await this.lock.take(manager, matterId);
    const ids = waiting.map(({ id }) => id);
    for (const notice of await manager.findBy(Notice, { ...where, id: In(ids) })) {
      const columns = { sentBackWhy: closedAccountWords.sentBackWhy };
      const by = { actorId: null, at, columns, data: ofDraft(notice) };
      await this.transitions.make(manager, notice, 'send_back', by);
      await this.lock.bump(manager, notice.matterId);
    }
  }
}
