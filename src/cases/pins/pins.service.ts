import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { Settings } from '../../platform/settings/settings.js';
import { newPin } from '../complaints/complaint-number.rule.js';
import { Complaint } from '../complaints/complaint.entity.js';
import { pinHmacOf } from '../complaints/tracking.service.js';
import { PinLink } from './pin-link.entity.js';
import { SubmissionKeysService } from '../intake/submission-keys.service.js';

/** Gives a complaint another PIN. */
@Injectable()
export class PinsService {
  constructor(
    private readonly settings: Settings,
    private readonly keys: SubmissionKeysService,
  ) {}

  /**
   * Returns the new PIN, which is stored nowhere. The one before opens nothing from then on, and no receipt shows it.
   * The caller holds the matter's lock.
   */
  async change(
    manager: EntityManager,
    complaintId: string,
  ): Promise<{ number: string; pin: string }> {
    const { number } = await manager.findOneByOrFail(Complaint, { id: complaintId });
    const pin = newPin();
    const pinHmac = pinHmacOf(this.settings.PIN_SECRET, number, pin);
    await manager.update(Complaint, complaintId, { pinHmac });
    await this.keys.forgetPinOf(manager, complaintId);
    await manager.delete(PinLink, { complaintId, usedAt: IsNull() });
    return { number, pin };
  }
}
