import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../core/accounts/policy.js';
import { ComplaintAccessService } from '../../cases/complaints/complaint-access.service.js';
import { MatterNotFound } from '../../cases/matters/matter.errors.js';
import { MatterLockService } from '../../cases/matters/matter-lock.service.js';
import type { Matter } from '../../cases/matters/matter.entity.js';
import { Category } from '../../core/office/category.entity.js';
import { NoticeStopsService } from '../../correspondence/notices/notice-stops.service.js';
import { ReleaseProposal } from './release-proposal.entity.js';
import { ReleaseNotPossible, ReleaseNotFound } from './restriction.errors.js';

/** What must hold before a release is proposed or decided on. */
@Injectable()
export class ReleasePreconditionsService {
  constructor(
    private readonly access: ComplaintAccessService,
    private readonly lock: MatterLockService,
    private readonly notices: NoticeStopsService,
  ) {}

  /** An open proposal of somebody else with its case under the lock; throws ReleaseNotFound. */
  async deciding(
    manager: EntityManager,
    id: string,
    actor: Actor,
  ): Promise<{ proposal: ReleaseProposal; matter: Matter }> {
    const known = await manager.findOneBy(ReleaseProposal, { id });
    if (!known) throw new ReleaseNotFound();
    const matter = await this.lock.take(manager, known.matterId);
    const proposal = await manager.findOneBy(ReleaseProposal, { id, state: 'open' });
    if (!proposal || proposal.proposedBy === actor.id) throw new ReleaseNotFound();
    try {
      await this.access.demandUnseen(manager, actor, matter.reference, 'confirm_release');
    } catch (error) {
      if (error instanceof MatterNotFound) throw new ReleaseNotFound();
      throw error;
    }
    return { proposal, matter };
  }

  /** A letter under way has its number in the series of restricted letters, or will have: it goes first. Throws ReleaseNotPossible. */
  async noLetter(manager: EntityManager, matterId: string): Promise<void> {
    if (await this.notices.anyUnderWay(manager, matterId)) {
      throw new ReleaseNotPossible('release_letter_under_way');
    }
  }

  /** An ordinary category; throws ReleaseNotPossible. */
  async category(manager: EntityManager, code: string): Promise<Category> {
    const category = await manager.findOneBy(Category, { code, restricted: false });
    if (!category) throw new ReleaseNotPossible('category_missing');
    return category;
  }
}
