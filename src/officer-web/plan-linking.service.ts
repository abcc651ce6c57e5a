import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../accounts/policy.js';
import { ComplaintAccess } from '../complaints/complaint-access.service.js';
import { ComplaintMessage } from '../complaints/complaint-message.entity.js';
import { EventLog } from '../matters/event-log.service.js';
import { MatterLock } from '../matters/matter-lock.service.js';
import { PlanLinks } from '../plan/plan-link.service.js';

/** An officer's decision about one complaint and one project; `now` is UTC. */
export interface PlanLinkCommand {
  number: string;
  actor: Actor;
  version: number;
  projectCode: string;
  reason: string;
  now: Date;
}

/** Links complaints with projects of the plan: the link and its fact in one transaction. */
@Injectable()
export class PlanLinking {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: ComplaintAccess,
    private readonly lock: MatterLock,
    private readonly links: PlanLinks,
    private readonly events: EventLog,
  ) {}

  /** Links; throws MatterNotFound, NotAllowed, MatterChanged, ProjectNotFound or AlreadyLinked. */
  async link(command: PlanLinkCommand): Promise<void> {
    await this.record('plan_linked', command, (manager, matterId) => {
      const { projectCode, reason, actor, now } = command;
      const link = { matterId, projectCode, reason, actorId: actor.id, now };
      return this.links.link(manager, link);
    });
  }

  /** Ends a link; throws MatterNotFound, NotAllowed, MatterChanged or NotLinked. */
  async unlink(command: PlanLinkCommand): Promise<void> {
    await this.record('plan_unlinked', command, (manager, matterId) => {
      const { projectCode, reason, actor, now } = command;
      const link = { matterId, projectCode, reason, actorId: actor.id, now };
      return this.links.unlink(manager, link);
    });
  }

  private async record(
    type: 'plan_linked' | 'plan_unlinked',
    command: PlanLinkCommand,
    change: (manager: EntityManager, matterId: string) => Promise<{ id: string }>,
  ): Promise<void> {
    const { number, actor, version, projectCode, reason, now: at } = command;
    await this.dataSource.transaction(async (manager) => {
      const { id: matterId } = await this.access.demand(manager, actor, number, 'link_plan');
      await this.lock.take(manager, matterId, version);
      // Asked again under the lock: the division or the accused may have changed meanwhile.
      await this.access.demand(manager, actor, number, 'link_plan');
      const { id: linkId } = await change(manager, matterId);
      const message = { id: uuidv7(), complaintId: matterId, authorId: actor.id, body: reason, at };
      await manager.insert(ComplaintMessage, { ...message, kind: 'reason' });
      await this.lock.bump(manager, matterId);
      const data = { projectCode, linkId, messageId: message.id };
      await this.events.append(manager, { matterId, type, actorId: actor.id, at, data });
    });
  }
}
