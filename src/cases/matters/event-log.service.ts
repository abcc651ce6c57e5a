import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { EventPayloads, EventType } from './event-catalogue.js';
import { PendingEvent } from './pending-event.entity.js';
import { MatterEvent } from './matter-event.entity.js';
import { MatterNotFound } from './matter.errors.js';

/** What an event is about, who did it (null for Sipha itself or a citizen), and when (UTC). */
interface EventOf {
  matterId: string;
  actorId: string | null;
  at: Date;
}

/**
 * Appends an event in the caller's transaction, together with its `pending_event` row for the event dispatcher.
 */
@Injectable()
export class EventLogService {
  /** Appends one event under the matter's row lock and returns its id; throws MatterNotFound. */
  async append<T extends EventType>(
    manager: EntityManager,
    type: T,
    of: EventOf,
    data: EventPayloads[T],
  ): Promise<string> {
    const { matterId, actorId, at } = of;
    const [rows] = (await manager.query(
      'UPDATE matter SET last_seq = last_seq + 1 WHERE id = $1 RETURNING last_seq',
      [matterId],
    )) as [{ last_seq: number }[], number];
    const seq = rows[0]?.last_seq;
    if (seq === undefined) throw new MatterNotFound();
    const id = uuidv7();
    await manager.insert(MatterEvent, { id, seq, matterId, type, actorId, at, data } as object);
    await manager.insert(PendingEvent, { eventId: id });
    return id;
  }
}
