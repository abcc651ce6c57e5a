import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Matter } from '../../cases/matters/matter.entity.js';
import { OutboxStopsService } from '../../escalation/mails/outbox-stops.service.js';
import { PrintBatchesService } from '../../correspondence/post/print-batches.service.js';
import { NoticeStopsService } from '../../correspondence/notices/notice-stops.service.js';
import { LETTER_STOPPED } from './restriction.messages.js';

const FORGET_EXAMPLE = `UPDATE alarm SET examples = array_remove(examples, $1)
  WHERE $1 = ANY (examples)`;

/** Stops everything of a case that is on its way to somebody, or that others can read. */
@Injectable()
export class OutgoingItemsService {
  constructor(
    private readonly notices: NoticeStopsService,
    private readonly mails: OutboxStopsService,
    private readonly batches: PrintBatchesService,
  ) {}

  /** Holds its mails; to be called before the matter is locked. */
  hold(manager: EntityManager, matterId: string): Promise<void> {
    return this.mails.hold(manager, matterId);
  }

  /** Stops letters, mails and print batches, and takes its number out of the alarms. */
  async stop(
    manager: EntityManager,
    { id, reference }: Matter,
    by: { actorId: string; now: Date },
  ): Promise<void> {
    await this.notices.stop(manager, id, { ...by, why: LETTER_STOPPED });
    await this.mails.stop(manager, id);
    await this.batches.drop(manager, id);
    await manager.query(FORGET_EXAMPLE, [reference]);
  }
}
