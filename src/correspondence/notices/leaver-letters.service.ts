import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { EventLog } from '../../cases/matters/event-log.service.js';
import { MatterLock } from '../../cases/matters/matter-lock.service.js';
import { leaverWords } from './leaver.messages.js';
import { Notice } from './notice.entity.js';

/** Sees that no letter waits for the signature of somebody whose account is closed. */
@Injectable()
export class LeaverLetters {
  constructor(
    private readonly lock: MatterLock,
    private readonly events: EventLog,
  ) {}

  /** Gives the letters that wait for a signatory back to their writers, in the caller's transaction. */
  async giveBack(manager: EntityManager, signatoryId: string, at: Date): Promise<void> {
    const where = { signatoryId, state: 'for_signature' as const };
    const waiting = await manager.find(Notice, { where, order: { matterId: 'ASC' } });
    for (const { matterId } of waiting) await this.lock.take(manager, matterId);
    const ids = waiting.map(({ id }) => id);
    for (const notice of await manager.findBy(Notice, { ...where, id: In(ids) })) {
      const { id: noticeId, matterId, kind, enteredBy } = notice;
      const sentBackWhy = leaverWords.sentBackWhy;
      await manager.update(Notice, noticeId, { state: 'draft', sentBackWhy });
      const data = { noticeId, kind, writerId: enteredBy };
      await this.events.append(manager, 'notice_sent_back', { matterId, actorId: null, at }, data);
      await this.lock.bump(manager, matterId);
    }
  }
}
