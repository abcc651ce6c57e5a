import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { EventPayloads, EventType } from '../matters/event-catalogue.js';
import { EventLogService } from '../matters/event-log.service.js';
import { Matter } from '../matters/matter.entity.js';
import { Period } from '../matters/period.entity.js';
import { MatterChanged } from '../matters/matter.errors.js';
import { PeriodsService } from '../matters/periods.service.js';
import type { MatterKind } from '../../core/office/category.entity.js';
import { CaseCommandService, type CaseOrder, type LockedCase } from './case-command.service.js';
import { ComplaintMessage } from '../complaints/complaint-message.entity.js';
import { Complaint } from '../complaints/complaint.entity.js';
import { IdentityCorrectionsService } from '../complaints/identity-corrections.service.js';
import type { Move, MoveEffect } from './moves/move.js';
import { statusAfter } from './moves/moves.js';

/** Makes a move: asks the policy and the move's rule under the lock, changes the rows, appends the event. */
@Injectable()
export class ComplaintMovesService {
  constructor(
    private readonly command: CaseCommandService,
    private readonly periods: PeriodsService,
    private readonly events: EventLogService,
    private readonly dataSource: DataSource,
    private readonly corrections: IdentityCorrectionsService,
  ) {}

  /**
   * Makes the move, once for each key of a form that carries a text. Throws MatterNotFound, NotAllowed, MatterChanged,
   * MoveNotPossible, AnswerFirst or InputRefused.
   */
  async make<I extends object, E extends EventType>(
    move: Move<I, E>,
    order: CaseOrder,
    input: I & { text?: string },
    now: Date,
  ): Promise<void> {
    const work = async (on: LockedCase): Promise<void> => {
      const { manager, matter } = on;
      const earlier = await textUnder(manager, order);
      if (earlier?.authorId === order.actor.id) return;
      const complaint = await manager.findOneByOrFail(Complaint, { id: matter.id });
      const owed = (await this.periods.open(manager, matter.id)) !== null;
      const status = statusAfter(move, complaint.status, owed);
      const effect = await move.decide(input, { ...on, complaint, actor: order.actor });
      await this.change(manager, matter, status, effect);
      // A key comes from a browser: one that another's text has is none of this form.
      const id = (earlier ? undefined : order.formKey) ?? uuidv7();
      const by = { authorId: order.actor.id, kind: move.text ?? 'reason', at: now };
      const text = input.text ? await keepText(manager, matter.id, input.text, { id, ...by }) : {};
      const of = { matterId: matter.id, actorId: order.actor.id, at: now };
      const data = { ...effect.facts, ...text } as EventPayloads[E];
      const eventId = await this.events.append(manager, move.event, of, data);
      // After the reason was stored: what identifies goes from it, too.
      const { identity } = effect;
      if (identity) await this.corrections.correct(manager, matter.id, identity, eventId);
    };
    try {
      if (move.decidesNothing) await this.command.look(order, move.verb, work);
      else await this.command.run(order, move.verb, work);
    } catch (error) {
      // The same form again: what changed the case meanwhile was its first sending.
      if (!(error instanceof MatterChanged)) throw error;
      const first = await textUnder(this.dataSource.manager, order);
      if (first?.authorId !== order.actor.id) throw error;
    }
  }

  private async change(
    manager: EntityManager,
    matter: Matter,
    status: Complaint['status'],
    { matter: ofMatter, complaint, receivedOn }: Omit<MoveEffect<EventType>, 'facts'>,
  ): Promise<void> {
    await manager.update(Complaint, matter.id, { status, ...complaint });
    if (complaint?.kind) await this.owe(manager, matter, complaint.kind);
    if (ofMatter) await manager.update(Matter, matter.id, ofMatter);
    if (receivedOn) await this.periods.moveFirst(manager, matter.id, receivedOn);
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

/** The text that was stored under the form's key, or null. */
async function textUnder(
  manager: EntityManager,
  { formKey: id }: CaseOrder,
): Promise<ComplaintMessage | null> {
  return id === undefined ? null : manager.findOneBy(ComplaintMessage, { id });
}

/** Stores the text of a move, to which its event refers. */
async function keepText(
  manager: EntityManager,
  complaintId: string,
  body: string,
  by: Pick<ComplaintMessage, 'id' | 'authorId' | 'kind' | 'at'>,
): Promise<{ messageId: string }> {
  await manager.insert(ComplaintMessage, { complaintId, body, ...by });
  return { messageId: by.id };
}
