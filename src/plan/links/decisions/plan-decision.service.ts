import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import {
  CaseCommandService,
  type CaseOrder,
} from '../../../cases/commands/case-command.service.js';
import { ComplaintMessage } from '../../../cases/complaints/complaint-message.entity.js';
import type { EventPayloads } from '../../../cases/matters/event-catalogue.js';
import { EventLogService } from '../../../cases/matters/event-log.service.js';
import { PlanDismissalService } from '../plan-dismissal.service.js';
import { PlanLinkService } from '../plan-link.service.js';
import { PlanUnrelatedService } from '../plan-unrelated.service.js';
import type { PlanDecision, PlanDecisionEvent, PlanDecisionInput } from './plan-decision.js';

/** The input of a decision: its reason, and the project where it is about one. */
type Said<I extends PlanDecisionInput> = Omit<I, 'matterId' | 'actorId' | 'now'>;

/** Carries out a decision about a complaint and the plan: the change and its event in one transaction. */
@Injectable()
export class PlanDecisionService {
  constructor(
    private readonly command: CaseCommandService,
    private readonly events: EventLogService,
    private readonly links: PlanLinkService,
    private readonly unrelated: PlanUnrelatedService,
    private readonly dismissals: PlanDismissalService,
  ) {}

  /**
   * Makes the change and appends its event; throws MatterNotFound, NotAllowed, MatterChanged, and what the
   * decision throws.
   */
  async make<I extends PlanDecisionInput>(
    decision: PlanDecision<I>,
    order: CaseOrder,
    said: Said<I>,
    now: Date,
  ): Promise<void> {
    const actorId = order.actor.id;
    const { links, unrelated, dismissals } = this;
    await this.command.run(order, 'link_plan', async ({ manager, matter: { id: matterId } }) => {
      const input = { ...said, matterId, actorId, now } as unknown as I;
      const { id: linkId } = await decision.change(manager, input, {
        links,
        unrelated,
        dismissals,
      });
      const messageId = await keepReason(manager, input);
      const { reason: _kept, ...about } = said;
      const facts = { ...about, linkId, messageId } as EventPayloads[PlanDecisionEvent];
      await this.events.append(manager, decision.event, { matterId, actorId, at: now }, facts);
    });
  }
}

async function keepReason(manager: EntityManager, input: PlanDecisionInput): Promise<string> {
  const { matterId: complaintId, actorId: authorId, reason: body, now: at } = input;
  const message = { id: uuidv7(), complaintId, authorId, body, at, kind: 'reason' as const };
  await manager.insert(ComplaintMessage, message);
  return message.id;
}
