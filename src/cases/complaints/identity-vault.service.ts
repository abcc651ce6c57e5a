import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { encryptText, decryptText } from '../../platform/crypto/encryption.js';
import { Settings } from '../../platform/settings/settings.js';
import { Complainant } from './complainant.entity.js';
import { EarlierIdentity } from './earlier-identity.entity.js';

/** The parts of an identity, in the order in which pages show them. */
export const IDENTITY_PARTS = ['name', 'phone', 'email', 'address'] as const;

export type IdentityPart = (typeof IDENTITY_PARTS)[number];

/** Who complained and how to reach them; every part may be missing. */
export type Identity = Record<IdentityPart, string | null>;

const NOBODY: Identity = { name: null, phone: null, email: null, address: null };

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

  /**
   * Replaces parts of an identity and returns the whole; as it was, it stays encrypted under the event of the
   * correction.
   */
  async replace(
    manager: EntityManager,
    complaintId: string,
    parts: Partial<Identity>,
    eventId: string,
  ): Promise<Identity> {
    const row = await manager.findOneBy(Complainant, { complaintId });
    const ciphertext = row?.ciphertext ?? null;
    const identity = { ...this.opened(complaintId, ciphertext), ...parts };
    await manager.insert(EarlierIdentity, { eventId, complaintId, ciphertext });
    await manager.delete(Complainant, { complaintId });
    await this.keep(manager, complaintId, identity);
    return identity;
  }

  /** What the identity was before each correction, the newest first. */
  async earlier(complaintId: string): Promise<Identity[]> {
    const rows = await this.dataSource.manager.find(EarlierIdentity, {
      where: { complaintId },
      order: { eventId: 'DESC' },
    });
    return rows.map(({ ciphertext }) => this.opened(complaintId, ciphertext));
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
    return this.opened(complaintId, row?.ciphertext ?? null);
  }

  private opened(complaintId: string, ciphertext: Buffer | null): Identity {
    if (!ciphertext) return NOBODY;
    const text = decryptText(this.settings.IDENTITY_KEY, `identity ${complaintId}`, ciphertext);
    return JSON.parse(text) as Identity;
  }
}
