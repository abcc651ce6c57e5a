import { Injectable } from '@nestjs/common';
import { CaseCommandService, type CaseOrder } from '../commands/case-command.service.js';
import { IDENTITY_PARTS, IdentityVaultService } from '../complaints/identity-vault.service.js';
import { ComplaintIntakeService, type Receipt } from '../intake/complaint-intake.service.js';
import { EventLogService } from '../matters/event-log.service.js';
import type { IdentityProof } from './identity-proof.js';
import { NobodyOnFile } from './pin.errors.js';
import { PinsService } from './pins.service.js';

/** Renews a lost PIN at the counter, where an officer has checked who asks. */
@Injectable()
export class PinRenewalService {
  constructor(
    private readonly command: CaseCommandService,
    private readonly vault: IdentityVaultService,
    private readonly pins: PinsService,
    private readonly events: EventLogService,
    private readonly intake: ComplaintIntakeService,
  ) {}

  /**
   * Returns the receipt with the new PIN, once. Throws MatterNotFound, NotAllowed, MatterChanged or NobodyOnFile.
   */
  renew(order: CaseOrder, shown: IdentityProof, now: Date): Promise<Receipt> {
    const { id: actorId, role } = order.actor;
    return this.command.run(order, 'renew_pin', async ({ manager, matter }) => {
      const identity = await this.vault.open(matter.id, manager);
      if (IDENTITY_PARTS.every((part) => !identity[part])) throw new NobodyOnFile();
      const { pin } = await this.pins.change(manager, matter.id);
      const of = { matterId: matter.id, actorId, at: now };
      await this.events.append(manager, 'pin_renewed', of, { way: 'counter', shown, role });
      return this.intake.receiptOf(manager, matter.id, pin);
    });
  }
}
