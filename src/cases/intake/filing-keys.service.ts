import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { Complaint } from '../complaints/complaint.entity.js';
import { seal, unseal } from '../../platform/crypto/seal.js';
import { keyedHash } from '../../platform/crypto/keyed-hash.js';
import { Settings } from '../../platform/settings/settings.js';
import { FilingKey } from './filing-key.entity.js';
import { FilingKeyReused } from './intake.errors.js';

/** How long the PIN can be shown again to the same sender. */
const PIN_SHOWN_FOR_MS = 24 * 60 * 60 * 1000;

/** The key of one filing: what the sender made up for it, and what binds it to them (session or API key). */
export interface SenderKey {
  key: string;
  holder: string;
}

/** A filing found again. `pin` is null once its 24 hours are over. */
interface FiledBefore {
  complaintId: string;
  number: string;
  pin: string | null;
}

/** Remembers filings by their key, so that the same form sent twice is one complaint. */
@Injectable()
export class FilingKeys {
  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: Settings,
  ) {}

  /** Serialises filings under one key until the transaction ends, then finds the earlier one; throws FilingKeyReused. */
  async find(
    manager: EntityManager,
    sender: SenderKey,
    content: object,
    now: Date,
  ): Promise<FiledBefore | null> {
    const keyHash = this.keyHash(sender);
    await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 15))', [keyHash]);
    const row = await manager.findOneBy(FilingKey, { keyHash });
    if (!row) return null;
    const filed = await this.filed(manager, row, sender.holder, now);
    if (row.contentHash !== contentHashOf(content)) throw new FilingKeyReused(filed.number);
    return filed;
  }

  /** Stores a filing's key in its transaction. */
  async keep(
    manager: EntityManager,
    sender: SenderKey,
    filing: { content: object; complaintId: string; pin: string; now: Date },
  ): Promise<void> {
    const keyHash = this.keyHash(sender);
    await manager.insert(FilingKey, {
      keyHash,
      holderHash: this.holderHash(sender.holder),
      contentHash: contentHashOf(filing.content),
      complaintId: filing.complaintId,
      sealedPin: seal(this.pinKey(sender.holder), `pin ${keyHash}`, filing.pin),
      expiresAt: new Date(filing.now.getTime() + PIN_SHOWN_FOR_MS),
    });
  }

  /** The filing of this holder with this number, for the receipt page; null for anybody else. */
  async receipt(holder: string, number: string, now: Date): Promise<FiledBefore | null> {
    const manager = this.dataSource.manager;
    const complaint = await manager.findOneBy(Complaint, { number });
    if (!complaint) return null;
    const key = { complaintId: complaint.id, holderHash: this.holderHash(holder) };
    const row = await manager.findOneBy(FilingKey, key);
    return row && this.filed(manager, row, holder, now);
  }

  /** Takes the PINs away whose 24 hours are over. */
  async forgetPins(): Promise<void> {
    await this.dataSource.query(
      `UPDATE filing_key SET sealed_pin = NULL
        WHERE sealed_pin IS NOT NULL AND expires_at < clock_timestamp()`,
    );
  }

  private async filed(
    manager: EntityManager,
    row: FilingKey,
    holder: string,
    now: Date,
  ): Promise<FiledBefore> {
    const { complaintId, sealedPin } = row;
    const { number } = await manager.findOneByOrFail(Complaint, { id: complaintId });
    const shown = sealedPin !== null && now < row.expiresAt;
    const pin = shown ? unseal(this.pinKey(holder), `pin ${row.keyHash}`, sealedPin) : null;
    return { complaintId, number, pin };
  }

  private keyHash(sender: SenderKey): string {
    return keyedHash(this.settings.SESSION_SECRET, 'filing', sender.holder, sender.key);
  }

  private holderHash(holder: string): string {
    return keyedHash(this.settings.SESSION_SECRET, 'filing holder', holder);
  }

  /** Neither the database nor the setting alone opens a PIN: what only its holder knows is part of the key. */
  private pinKey(holder: string): string {
    return keyedHash(this.settings.PIN_SECRET, 'sealed pin', holder);
  }
}

function contentHashOf(content: object): string {
  const sorted = Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1));
  const defined = sorted.filter(([, value]) => value !== undefined && value !== false);
  return createHash('sha256').update(JSON.stringify(defined)).digest('base64url');
}
