import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { PlanLink } from './plan-link.entity.js';
import { PlanUnrelated } from './plan-unrelated.entity.js';
import {
  AlreadyUnrelated,
  LinkReasonMissing,
  NotUnrelated,
  StillLinked,
} from './plan-links.errors.js';

/** An officer's decision on one matter; `now` is UTC. */
interface UnrelatedCommand {
  matterId: string;
  reason: string;
  actorId: string;
  now: Date;
}

/** Which matters belong to no project, in the caller's transaction under the matter's lock. */
@Injectable()
export class PlanUnrelatedService {
  constructor(private readonly dataSource: DataSource) {}

  /** Marks a matter as belonging to no project; throws LinkReasonMissing, StillLinked or AlreadyUnrelated. */
  async say(
    manager: EntityManager,
    { matterId, reason, actorId, now }: UnrelatedCommand,
  ): Promise<PlanUnrelated> {
    const words = reason.trim();
    if (words === '') throw new LinkReasonMissing();
    if (await manager.existsBy(PlanLink, { matterId, state: 'confirmed' })) throw new StillLinked();
    if (await manager.existsBy(PlanUnrelated, { matterId, removedAt: IsNull() })) {
      throw new AlreadyUnrelated();
    }
    const none = { removedAt: null, removedBy: null };
    const row = { id: uuidv7(), matterId, reason: words, byAccount: actorId, at: now, ...none };
    await manager.insert(PlanUnrelated, row);
    return row;
  }

  /** Revokes the mark; throws NotUnrelated. */
  async takeBack(
    manager: EntityManager,
    command: Omit<UnrelatedCommand, 'reason'>,
  ): Promise<{ id: string }> {
    const live = await manager.findOneBy(PlanUnrelated, {
      matterId: command.matterId,
      removedAt: IsNull(),
    });
    if (!live) throw new NotUnrelated();
    await this.end(manager, command);
    return live;
  }

  /** Revokes the mark if there is one, since a link overrides it. */
  async end(
    manager: EntityManager,
    { matterId, actorId, now }: Omit<UnrelatedCommand, 'reason'>,
  ): Promise<void> {
    await manager.update(
      PlanUnrelated,
      { matterId, removedAt: IsNull() },
      { removedAt: now, removedBy: actorId },
    );
  }

  /** The live mark of a matter, or null. */
  live(matterId: string): Promise<PlanUnrelated | null> {
    return this.dataSource.manager.findOneBy(PlanUnrelated, { matterId, removedAt: IsNull() });
  }
}
