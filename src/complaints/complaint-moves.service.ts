import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../accounts/policy.js';
import type { EventPayloads } from '../matters/event-catalogue.js';
import { EventLog } from '../matters/event-log.service.js';
import { MatterLock } from '../matters/matter-lock.service.js';
import { Matter } from '../matters/matter.entity.js';
import { Period } from '../matters/period.entity.js';
import { Periods } from '../matters/periods.service.js';
import { Category, type MatterKind } from '../office/category.entity.js';
import { ComplaintAccess } from './complaint-access.service.js';
import { ComplaintMessage, type MessageKind } from './complaint-message.entity.js';
import { Complaint } from './complaint.entity.js';
import {
  MOVES,
  MoveNotPossible,
  statusAfter,
  type EventOfMove,
  type MoveName,
} from './status-moves.rule.js';

/** What the event of a move keeps, but the text that goes with it. */
export type MoveFacts<M extends MoveName> = Omit<EventPayloads[EventOfMove<M>], 'messageId'>;

/** The facts of a move, which it may leave out where its event keeps none. */
export type WithFacts<M extends MoveName> =
  Partial<MoveFacts<M>> extends MoveFacts<M> ? { facts?: MoveFacts<M> } : { facts: MoveFacts<M> };

/** One move of an officer on a complaint. */
export type MoveCommand<M extends MoveName = MoveName> = MoveOrder<M> & WithFacts<M>;

/** Who makes which move; `version` is that of the form it was decided on. */
export interface MoveOrder<M extends MoveName = MoveName> {
  number: string;
  move: M;
  actor: Actor;
  now: Date;
  version?: number;
  /** The text that goes with it: the note, the question, or the reason. */
  text?: string;
  /** What changes on the matter itself. */
  matter?: Partial<Pick<Matter, 'divisionCode' | 'officerId'>>;
  subject?: string;
  /** The new category with the kind that it makes the complaint. */
  category?: { code: string; kind: MatterKind };
}

const MESSAGE_OF: Partial<Record<MoveName, MessageKind>> = {
  note: 'note',
  ask_citizen: 'question',
};

/** Makes a move: checks it against the policy and the table of moves, changes the rows, appends the fact. */
@Injectable()
export class ComplaintMoves {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: ComplaintAccess,
    private readonly lock: MatterLock,
    private readonly periods: Periods,
    private readonly events: EventLog,
  ) {}

  /** Makes one move in one transaction; throws MatterNotFound, NotAllowed, MatterChanged or MoveNotPossible. */
  async make<M extends MoveName>(
    command: MoveCommand<M>,
    extra?: (manager: EntityManager, complaintId: string) => Promise<void>,
  ): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const row = MOVES[command.move];
      const { id } = await this.access.demand(manager, command.actor, command.number, row.verb);
      const matter = await this.lock.take(manager, id, command.version);
      // Asked again under the lock: the division or the accused may have changed meanwhile.
      await this.access.demand(manager, command.actor, command.number, row.verb);
      const complaint = await manager.findOneByOrFail(Complaint, { id });
      const owed = (await this.periods.open(manager, id)) !== null;
      const status = statusAfter(command.move, complaint.status, owed);
      await this.change(manager, matter, command, status, complaint);
      const text = await this.keepText(manager, id, command);
      await extra?.(manager, id);
      const of = { matterId: id, actorId: command.actor.id, at: command.now };
      const data = { ...command.facts, ...text } as EventPayloads[EventOfMove<M>];
      await this.events.append(manager, row.event as EventOfMove<M>, of, data);
    });
  }

  private async change(
    manager: EntityManager,
    matter: Matter,
    command: MoveOrder,
    status: Complaint['status'],
    complaint: Complaint,
  ): Promise<void> {
    const { subject, category } = command;
    if (category) await demandOrdinary(manager, command.move, complaint, category.code);
    await manager.update(Complaint, matter.id, {
      status,
      ...(subject === undefined ? {} : { subject }),
      ...(category ? { categoryCode: category.code, kind: category.kind } : {}),
    });
    if (category) await this.owe(manager, matter, category.kind);
    if (command.matter) await manager.update(Matter, matter.id, command.matter);
    if (command.move !== 'note') await this.lock.bump(manager, matter.id);
  }

  /** What turns out to owe an answer owes it from the day it was received; what owed one goes on owing it. */
  private async owe(manager: EntityManager, matter: Matter, kind: MatterKind): Promise<void> {
    const ever = await manager.existsBy(Period, { matterId: matter.id });
    if (kind !== 'compliment' && !ever) {
      await this.periods.openFirst(manager, matter.id, matter.receivedOn);
    }
  }

  private async keepText(
    manager: EntityManager,
    complaintId: string,
    { text, move, actor, now }: MoveOrder,
  ): Promise<{ messageId?: string }> {
    if (!text) return {};
    const kind = MESSAGE_OF[move] ?? 'reason';
    const message = { id: uuidv7(), complaintId, kind, authorId: actor.id, body: text, at: now };
    await manager.insert(ComplaintMessage, message);
    return { messageId: message.id };
  }
}

/** Restricting is no change of category: it has one way, with its own rules. */
async function demandOrdinary(
  manager: EntityManager,
  move: MoveName,
  { status }: Complaint,
  code: string,
): Promise<void> {
  if (await manager.existsBy(Category, { code, restricted: true })) {
    throw new MoveNotPossible(move, status);
  }
}
