import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { EventPayloads } from '../../cases/matters/event-catalogue.js';
import { EventLogService } from '../../cases/matters/event-log.service.js';
import { LetterHandsQuery } from './letter-hands.query.js';
import {
  isPossible,
  NOTICE_TRANSITIONS,
  type EventOfTransition,
  type NoticeTransition,
  type NoticeTransitionName,
} from './notice-transitions.js';
import { Notice } from './notice.entity.js';
import { NoticeNotFound } from './response.errors.js';

/** By whom (null: Sipha itself), when, what the event keeps, and the columns that change besides the state. */
export interface TransitionOf<N extends NoticeTransitionName> {
  readonly actorId: string | null;
  readonly at: Date;
  readonly data: EventPayloads[EventOfTransition<N>];
  readonly columns?: Partial<Omit<Notice, 'id' | 'matterId' | 'state'>>;
}

/** Makes every change of a notice's state, with its event. The caller holds the matter's lock. */
@Injectable()
export class NoticeTransitionService {
  constructor(
    private readonly events: EventLogService,
    private readonly hands: LetterHandsQuery,
  ) {}

  /** Changes the row and the given notice; throws NoticeNotFound where its state allows no such transition. */
  async make<N extends NoticeTransitionName>(
    manager: EntityManager,
    notice: Notice,
    name: N,
    { actorId, at, data, columns = {} }: TransitionOf<N>,
  ): Promise<void> {
    if (!isPossible(name, notice.state)) throw new NoticeNotFound();
    const { to, event, comesBack }: NoticeTransition & { event: EventOfTransition<N> } =
      NOTICE_TRANSITIONS[name];
    const changed = { ...columns, state: to };
    await manager.update(Notice, notice.id, changed as object);
    Object.assign(notice, changed);
    const { matterId } = notice;
    const facts = comesBack
      ? { ...data, workerIds: await this.hands.workers(manager, notice.id) }
      : data;
    await this.events.append(manager, event, { matterId, actorId, at }, facts);
  }
}
