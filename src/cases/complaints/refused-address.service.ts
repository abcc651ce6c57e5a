import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { EventLogService } from '../matters/event-log.service.js';
import { MatterLockService } from '../matters/matter-lock.service.js';
import { Complaint } from './complaint.entity.js';

/** Marks a complainant's e-mail address as one that takes nothing, as a letter that came back does. */
@Injectable()
export class RefusedAddressService {
  constructor(
    private readonly lock: MatterLockService,
    private readonly events: EventLogService,
  ) {}

  /** The receiving server refused the address for good; nothing more goes there until it is corrected. */
  async refused(manager: EntityManager, complaintId: string, now: Date): Promise<void> {
    await this.lock.take(manager, complaintId);
    const { affected } = await manager.update(
      Complaint,
      { id: complaintId, hasEmail: true },
      { hasEmail: false },
    );
    if (!affected) return;
    const of = { matterId: complaintId, actorId: null, at: now };
    await this.events.append(manager, 'email_refused', of, {});
  }
}
