import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { EventToTell } from './event-to-tell.entity.js';
import { MatterEvent } from './matter-event.entity.js';
import { MatterNotFound } from './matter.errors.js';

/** A fact to append; `data` holds ids and codes only. `at` is UTC. */
export interface Fact {
  matterId: string;
  type: string;
  actorId: string | null;
  at: Date;
  data?: Record<string, unknown>;
}

/** Appends what happened, in the caller's transaction, with the row that has it told. */
@Injectable()
export class EventLog {
  /** Appends one fact under the matter's row lock and returns its event id; throws MatterNotFound. */
  async append(manager: EntityManager, fact: Fact): Promise<string> {
    const [rows] = (await manager.query(
      'UPDATE matter SET last_seq = last_seq + 1 WHERE id = $1 RETURNING last_seq',
      [fact.matterId],
    )) as [{ last_seq: number }[], number];
    const seq = rows[0]?.last_seq;
    if (seq === undefined) throw new MatterNotFound();
    const id = uuidv7();
    await manager.insert(MatterEvent, { id, seq, data: {}, ...fact } as object);
    await manager.insert(EventToTell, { eventId: id });
    return id;
  }
}
