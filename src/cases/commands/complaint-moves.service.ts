import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { EventPayloads, EventType } from '../matters/event-catalogue.js';
import { EventLogService } from '../matters/event-log.service.js';
import { Matter } from '../matters/matter.entity.js';
import { Period } from '../matters/period.entity.js';
import { PeriodsService } from '../matters/periods.service.js';
import type { MatterKind } from '../../core/office/category.entity.js';
import { CaseCommandService, type CaseOrder, type LockedCase } from './case-command.service.js';
import { ComplaintMessage } from '../complaints/complaint-message.entity.js';
import { Complaint } from '../complaints/complaint.entity.js';
import type { Move, MoveEffect } from './moves/move.js';
import { statusAfter } from './moves/moves.js';

/** Makes a move: asks the policy and the move's rule under the lock, changes the rows, appends the event. */
@Injectable()
export class ComplaintMovesService {
  constructor(
    private readonly command: CaseCommandService,
    private readonly periods: PeriodsService,
    private readonly events: EventLogService,
  ) {}

  /** Throws MatterNotFound, NotAllowed, MatterChanged, MoveNotPossible, AnswerFirst or InputRefused. */
  async make<I extends object, E extends EventType>(
    move: Move<I, E>,
    order: CaseOrder,
    input: I & { text?: string },
    now: Date,
  ): Promise<void> {
    const work = async (on: LockedCase): Promise<void> => {
      const { manager, matter } = on;
      const complaint = await manager.findOneByOrFail(Complaint, { id: matter.id });
      const owed = (await this.periods.open(manager, matter.id)) !== null;
      const status = statusAfter(move, complaint.status, owed);
      const effect = await move.decide(input, { ...on, complaint });
      await this.change(manager, matter, status, effect);
      const by = { authorId: order.actor.id, kind: move.text ?? 'reason', at: now };
      const text = input.text ? await keepText(manager, matter.id, input.text, by) : {};
      const of = { matterId: matter.id, actorId: order.actor.id, at: now };
      const data = { ...effect.facts, ...text } as EventPayloads[E];
      await this.events.append(manager, move.event, of, data);
    };
    if (move.decidesNothing) await this.command.look(order, move.verb, work);
    else await this.command.run(order, move.verb, work);
  }

  private async change(
    manager: EntityManager,
    matter: Matter,
    status: Complaint['status'],
    { matter: ofMatter, complaint }: Omit<MoveEffect<EventType>, 'facts'>,
  ): Promise<void> {
    await manager.update(Complaint, matter.id, { status, ...complaint });
    if (complaint?.kind) await this.owe(manager, matter, complaint.kind);
    if (ofMatter) await manager.update(Matter, matter.id, ofMatter);
  }

  /**
   * A complaint that turns out to owe an answer owes it from the day it was received; one that owed it goes on
   * owing it.
   */
  private async owe(manager: EntityManager, matter: Matter, kind: MatterKind): Promise<void> {
    const ever = await manager.existsBy(Period, { matterId: matter.id });
    if (kind !== 'compliment' && !ever) {
      await this.periods.openFirst(manager, matter.id, matter.receivedOn);
    }
  }
}

/** Stores the text of a move, to which its event refers. */
async function keepText(
  manager: EntityManager,
  complaintId: string,
  body: string,
  by: Pick<ComplaintMessage, 'authorId' | 'kind' | 'at'>,
): Promise<{ messageId: string }> {
  const id = uuidv7();
  await manager.insert(ComplaintMessage, { id, complaintId, body, ...by });
  return { messageId: id };
}
