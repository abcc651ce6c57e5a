import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { encryptText, decryptText } from '../../platform/crypto/encryption.js';
import { Settings } from '../../platform/settings/settings.js';
import { Complainant } from './complainant.entity.js';

/** Who complained and how to reach them; every part may be missing. */
export interface Identity {
  name: string | null;
  phone: string | null;
  email: string | null;
  address: string | null;
}

/** Stores identities encrypted; officers see one through IdentityAccessService only. */
@Injectable()
export class IdentityVaultService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: Settings,
  ) {}

  /** Encrypts and stores an identity; one without any part leaves no row. */
  async keep(manager: EntityManager, complaintId: string, identity: Identity): Promise<void> {
    if (!Object.values(identity).some((part) => part)) return;
    const ciphertext = encryptText(
      this.settings.IDENTITY_KEY,
      `identity ${complaintId}`,
      JSON.stringify(identity),
    );
    await manager.insert(Complainant, { complaintId, ciphertext });
  }

  /** The citizen's own address for the system's mails to them; never for a page. */
  async mailAddress(complaintId: string): Promise<string | null> {
    return (await this.open(complaintId)).email;
  }

  /** Who complained, for IdentityAccessService and for what the system itself must know. */
  async open(
    complaintId: string,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<Identity> {
    const row = await manager.findOneBy(Complainant, { complaintId });
    if (!row) return { name: null, phone: null, email: null, address: null };
    const text = decryptText(this.settings.IDENTITY_KEY, `identity ${complaintId}`, row.ciphertext);
    return JSON.parse(text) as Identity;
  }
}
