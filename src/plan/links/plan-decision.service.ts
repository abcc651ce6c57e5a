import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../../core/accounts/policy.js';
import { CaseCommand } from '../../cases/commands/case-command.service.js';
import { ComplaintMessage } from '../../cases/complaints/complaint-message.entity.js';
import type { EventPayloads } from '../../cases/matters/event-catalogue.js';
import { EventLog } from '../../cases/matters/event-log.service.js';

/** What an officer decides about one complaint and the plan; `now` is UTC. */
export interface PlanDecision {
  number: string;
  actor: Actor;
  version: number;
  reason: string;
  now: Date;
}

/** What happened, as its event calls it: about a project, or about the plan as a whole. */
type PlanDecisionType =
  | 'plan_linked'
  | 'plan_unlinked'
  | 'plan_unrelated'
  | 'plan_related'
  | 'plan_dismissed'
  | 'plan_reconsidered';

/** What the decision is about, as its event keeps it. */
type About<T extends PlanDecisionType> = Omit<EventPayloads[T], 'linkId' | 'messageId'>;

/** Carries out a decision about a complaint and the plan: the change and its fact in one transaction. */
@Injectable()
export class PlanDecisions {
  constructor(
    private readonly command: CaseCommand,
    private readonly events: EventLog,
  ) {}

  /** Changes and records; throws MatterNotFound, NotAllowed, MatterChanged, and what the change throws. */
  async record<T extends PlanDecisionType>(
    type: T,
    { number, actor, version, reason, now: at }: PlanDecision,
    about: About<T>,
    change: (manager: EntityManager, matterId: string) => Promise<{ id: string }>,
  ): Promise<void> {
    await this.command.run({ number, actor, version }, 'link_plan', async ({ manager, matter }) => {
      const { id: linkId } = await change(manager, matter.id);
      const id = uuidv7();
      const message = { id, complaintId: matter.id, authorId: actor.id, body: reason, at };
      await manager.insert(ComplaintMessage, { ...message, kind: 'reason' });
      const facts = { ...about, linkId, messageId: id } as EventPayloads[T];
      const of = { matterId: matter.id, actorId: actor.id, at };
      await this.events.append(manager, type, of, facts);
    });
  }
}
