import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { StrandedBy } from '../../cases/matters/event-catalogue.js';
import { mayInSql } from '../../cases/complaints/policy.sql.js';
import { MatterLockService } from '../../cases/matters/matter-lock.service.js';
import { bangkokDayOf } from '../../core/calendar/civil-day.js';
import { maySignInSql } from './letter-hands.sql.js';
import { ofDraft } from './notice-facts.js';
import { NoticeTransitionService } from './notice-transition.service.js';
import { Notice } from './notice.entity.js';
import { STRANDED_WORDS } from './stranded-letters.messages.js';

/** A letter that waits for somebody who cannot sign it any more, and why not. */
interface StrandedLetter {
  id: string;
  matterId: string;
  cause: StrandedBy;
}

const STRANDED = `SELECT n.id, n.matter_id AS "matterId", CASE WHEN NOT a.active THEN 'left'
    WHEN EXISTS (SELECT 1 FROM matter_conflict x WHERE x.matter_id = m.id AND x.account_id = a.id) THEN 'accused'
    WHEN NOT ${mayInSql('sign_notice')} THEN 'moved' ELSE 'order_ended' END AS cause
  FROM notice n JOIN matter m ON m.id = n.matter_id JOIN complaint c ON c.id = m.id
  JOIN account a ON a.id = n.signatory_id
 WHERE n.state = 'for_signature' AND NOT ${maySignInSql('$1::date')}
   AND ($2::uuid IS NULL OR n.id = $2) ORDER BY n.matter_id`;

/**
 * Returns letters whose signatory cannot sign them any more: the case moved, the account was closed, the order
 * ended, or the complaint accuses them. Whatever the reason, it is found here.
 */
@Injectable()
export class StrandedLettersService {
  constructor(
    private readonly lock: MatterLockService,
    private readonly transitions: NoticeTransitionService,
  ) {}

  /** Sends every such letter back to whoever works on it, in the caller's transaction. */
  async giveBack(manager: EntityManager, now: Date): Promise<void> {
    for (const { id, matterId } of await this.stranded(manager, now, null)) {
      await this.lock.take(manager, matterId);
      // Asked again under the lock: it may have been signed or taken back meanwhile.
      const [letter] = await this.stranded(manager, now, id);
      if (letter) await this.one(manager, letter, now);
    }
  }

  private stranded(
    manager: EntityManager,
    now: Date,
    id: string | null,
  ): Promise<StrandedLetter[]> {
    return manager.query<StrandedLetter[]>(STRANDED, [bangkokDayOf(now), id]);
  }

  private async one(
    manager: EntityManager,
    { id, matterId, cause }: StrandedLetter,
    at: Date,
  ): Promise<void> {
    const notice = await manager.findOneByOrFail(Notice, { id });
    await this.transitions.make(manager, notice, 'send_back', {
      actorId: null,
      at,
      columns: { sentBackWhy: STRANDED_WORDS[cause] },
      data: { ...ofDraft(notice), cause },
    });
    await this.lock.bump(manager, matterId);
  }
}
