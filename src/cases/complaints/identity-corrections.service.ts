import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Complaint } from './complaint.entity.js';
import { ConcealmentService } from './concealment.service.js';
import { IdentityVaultService, type Identity } from './identity-vault.service.js';

/** Corrects who complained and how to reach them. The caller holds the matter's lock. */
@Injectable()
export class IdentityCorrectionsService {
  constructor(
    private readonly vault: IdentityVaultService,
    private readonly concealment: ConcealmentService,
  ) {}

  /**
   * Replaces parts of an identity (null: none is on file any more). A corrected address takes mails and letters
   * again, whatever came back from the one before; what identifies a hidden complainant by now goes from the texts.
   */
  async correct(
    manager: EntityManager,
    complaintId: string,
    parts: Partial<Identity>,
    eventId: string,
  ): Promise<void> {
    const identity = await this.vault.replace(manager, complaintId, parts, eventId);
    const { email } = parts;
    if (email !== undefined) {
      await manager.update(Complaint, complaintId, { hasEmail: email !== null });
    }
    const { hideName } = await manager.findOneByOrFail(Complaint, { id: complaintId });
    if (hideName) await this.concealment.conceal(manager, complaintId, identity);
  }
}
