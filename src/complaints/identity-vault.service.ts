import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { seal, unseal } from '../platform/crypto/seal.js';
import { Settings } from '../platform/settings/settings.js';
import { Complainant } from './complainant.entity.js';
import { IdentityLook } from './identity-look.entity.js';

/** Who complained and how to reach them; every part may be missing. */
export interface Identity {
  name: string | null;
  phone: string | null;
  email: string | null;
  address: string | null;
}

/** Keeps identities sealed, and logs each look of an officer with its reason (PDPA s.37; plan L195). */
@Injectable()
export class IdentityVault {
  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: Settings,
  ) {}

  /** Seals an identity; one without any part leaves no row. */
  async keep(manager: EntityManager, complaintId: string, identity: Identity): Promise<void> {
    if (!Object.values(identity).some((part) => part)) return;
    const sealed = seal(
      this.settings.IDENTITY_KEY,
      `identity ${complaintId}`,
      JSON.stringify(identity),
    );
    await manager.insert(Complainant, { complaintId, sealed });
  }

  /** Shows an identity to an officer, after the look and its reason are stored. */
  async look(complaintId: string, accountId: string, reason: string, at: Date): Promise<Identity> {
    const look = { id: uuidv7(), complaintId, accountId, reason, at };
    await this.dataSource.manager.insert(IdentityLook, look);
    return this.open(complaintId);
  }

  /** The citizen's own address for the system's mails to them; never for a page. */
  async mailAddress(complaintId: string): Promise<string | null> {
    return (await this.open(complaintId)).email;
  }

  private async open(complaintId: string): Promise<Identity> {
    const row = await this.dataSource.manager.findOneBy(Complainant, { complaintId });
    if (!row) return { name: null, phone: null, email: null, address: null };
    const text = unseal(this.settings.IDENTITY_KEY, `identity ${complaintId}`, row.sealed);
    return JSON.parse(text) as Identity;
  }
}
