import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../../core/accounts/policy.js';
import { CaseCommandService } from '../../cases/commands/case-command.service.js';
import { EventLogService } from '../../cases/matters/event-log.service.js';
import { CaseTransferService } from './case-transfer.service.js';
import { ReleasePreconditionsService } from './release-preconditions.service.js';
import { ReleaseProposal } from './release-proposal.entity.js';
import { ReleaseNotPossible } from './restriction.errors.js';

/** The officer designated for misconduct proposes; `category` is the ordinary one that the case would have. */
interface ProposeCommand {
  number: string;
  actor: Actor;
  category: string;
  reason: string;
  /** The version that the form was opened with. */
  version: number;
}

/** The second person decides on a proposal. */
interface DecideCommand {
  id: string;
  actor: Actor;
  decision: 'confirmed' | 'refused';
}

/** Releases a restricted case by two persons: one proposes, the custodian confirms; both are recorded. */
@Injectable()
export class ReleasesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly command: CaseCommandService,
    private readonly under: ReleasePreconditionsService,
    private readonly track: CaseTransferService,
    private readonly events: EventLogService,
  ) {}

  /** Throws MatterNotFound, NotAllowed, MatterChanged or ReleaseNotPossible. */
  async propose(command: ProposeCommand, now: Date): Promise<void> {
    const { actor, category, reason } = command;
    await this.command.look(command, 'propose_release', async ({ manager, matter }) => {
      const matterId = matter.id;
      await this.under.noLetter(manager, matterId);
      await this.under.category(manager, category);
      const open = { matterId, state: 'open' as const };
      if (await manager.existsBy(ReleaseProposal, open)) {
        throw new ReleaseNotPossible('release_proposed_already');
      }
      const id = uuidv7();
      const words = { categoryCode: category, reason, proposedBy: actor.id, proposedAt: now };
      await manager.insert(ReleaseProposal, { id, ...open, ...words });
      const of = { matterId, actorId: actor.id, at: now };
      await this.events.append(manager, 'release_proposed', of, { proposalId: id, category });
    });
  }

  /** Confirms or refuses; throws ReleaseNotFound, also for whom the case accuses, or ReleaseNotPossible. */
  async decide({ id, actor, decision }: DecideCommand, now: Date): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const { proposal, matter } = await this.under.deciding(manager, id, actor);
      const decided = { state: decision, decidedBy: actor.id, decidedAt: now };
      await manager.update(ReleaseProposal, id, decided);
      const { proposedBy, categoryCode, reason } = proposal;
      const data = { proposalId: id, proposedBy };
      if (decision === 'refused') {
        const of = { matterId: matter.id, actorId: actor.id, at: now };
        await this.events.append(manager, 'release_refused', of, data);
        return;
      }
      await this.under.noLetter(manager, matter.id);
      const category = await this.under.category(manager, categoryCode);
      await this.track.toOrdinary(manager, matter, category, {
        actorId: actor.id,
        reason,
        now,
        proposal: data,
      });
    });
  }
}
