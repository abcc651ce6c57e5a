import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { PlanLink } from './plan-link.entity.js';
import { PlanProject } from '../plan/plan-project.entity.js';
import { ProjectNotFound } from '../plan/plan.errors.js';
import { AlreadyLinked, LinkReasonMissing, NotLinked } from './plan-links.errors.js';

/** An officer's decision on one matter and one project; `now` is UTC. */
export interface LinkCommand {
  matterId: string;
  projectCode: string;
  reason: string;
  actorId: string;
  now: Date;
}

/** The same, from one project to another. */
interface ChangeLinkCommand extends Omit<LinkCommand, 'projectCode'> {
  fromCode: string;
  toCode: string;
}

/**
 * Links matters with projects of the plan, in the caller's transaction. The caller checks access and appends the
 * event; the rows returned here hold what it needs for that.
 */
@Injectable()
export class PlanLinkService {
  /** Links; throws LinkReasonMissing, ProjectNotFound or AlreadyLinked. */
  async link(manager: EntityManager, command: LinkCommand): Promise<PlanLink> {
    const { matterId, projectCode, actorId, now } = command;
    const reason = reasonOf(command);
    if (!(await manager.existsBy(PlanProject, { code: projectCode }))) {
      throw new ProjectNotFound(projectCode);
    }
    const id = uuidv7();
    // Two officers may confirm the same suggestion at once: the index decides, and the second gets AlreadyLinked.
    const made = await manager.query<unknown[]>(
      `INSERT INTO plan_link (id, matter_id, project_code, state, reason, by_account, at)
       VALUES ($1, $2, $3, 'confirmed', $4, $5, $6)
       ON CONFLICT (matter_id, project_code) WHERE state = 'confirmed' DO NOTHING RETURNING id`,
      [id, matterId, projectCode, reason, actorId, now],
    );
    if (made.length === 0) throw new AlreadyLinked(projectCode);
    return manager.findOneByOrFail(PlanLink, { id });
  }

  /** Removes the live link, which stays readable; throws LinkReasonMissing or NotLinked. */
  async unlink(manager: EntityManager, command: LinkCommand): Promise<PlanLink> {
    const { matterId, projectCode, actorId, now } = command;
    const removal = {
      state: 'removed' as const,
      removedAt: now,
      removedBy: actorId,
      removedReason: reasonOf(command),
    };
    const live = await manager.findOneBy(PlanLink, { matterId, projectCode, state: 'confirmed' });
    if (!live) throw new NotLinked(projectCode);
    const { affected } = await manager.update(
      PlanLink,
      { id: live.id, state: 'confirmed' },
      removal,
    );
    if (affected !== 1) throw new NotLinked(projectCode);
    return { ...live, ...removal };
  }

  /** Replaces the linked project by another, both with the same reason. */
  async change(
    manager: EntityManager,
    { fromCode, toCode, ...command }: ChangeLinkCommand,
  ): Promise<{ removed: PlanLink; link: PlanLink }> {
    const removed = await this.unlink(manager, { ...command, projectCode: fromCode });
    const link = await this.link(manager, { ...command, projectCode: toCode });
    return { removed, link };
  }
}

function reasonOf({ reason }: { reason: string }): string {
  const words = reason.trim();
  if (words === '') throw new LinkReasonMissing();
  return words;
}
