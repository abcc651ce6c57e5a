import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { Complaint } from '../complaints/complaint.entity.js';
import { encryptText, decryptText } from '../../platform/crypto/encryption.js';
import { keyedHash } from '../../platform/crypto/keyed-hash.js';
import { Settings } from '../../platform/settings/settings.js';
import { PIN_SHOWN_HOURS } from './pin-shown.rule.js';
import { SubmissionKey } from './submission-key.entity.js';
import { SubmissionKeyReused } from './intake.errors.js';

const PIN_SHOWN_FOR_MS = PIN_SHOWN_HOURS * 60 * 60 * 1000;

/**
 * The idempotency key of one submission: what the sender made up for it, and what binds it to them (session or
 * API key).
 */
export interface SenderKey {
  key: string;
  holder: string;
  /** Whether the key is known after the office set another SESSION_SECRET, too. */
  lasting?: true;
}

/** An earlier submission under the same key. `pin` is null once its 24 hours are over. */
interface EarlierSubmission {
  complaintId: string;
  number: string;
  pin: string | null;
}

/** Stores submissions by their key, so that the same form sent twice is one complaint. */
@Injectable()
export class SubmissionKeysService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: Settings,
  ) {}

  /**
   * Serialises submissions under one key until the transaction ends, then finds the earlier one; throws
   * SubmissionKeyReused.
   */
  async find(
    manager: EntityManager,
    sender: SenderKey,
    content: object,
    now: Date,
  ): Promise<EarlierSubmission | null> {
    const keyHash = this.keyHash(sender);
    await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 15))', [keyHash]);
    const row = await manager.findOneBy(SubmissionKey, { keyHash });
    if (!row) return null;
    const submitted = await this.submitted(manager, row, sender.holder, now);
    if (row.contentHash !== contentHashOf(content)) throw new SubmissionKeyReused(submitted.number);
    return submitted;
  }

  /** Which of these keys were submitted under before, in their order. */
  async known(senders: readonly SenderKey[]): Promise<boolean[]> {
    const hashes = senders.map((sender) => this.keyHash(sender));
    const rows = await this.dataSource.query<{ hash: string }[]>(
      'SELECT key_hash AS hash FROM submission_key WHERE key_hash = ANY ($1::text[])',
      [hashes],
    );
    const found = new Set(rows.map(({ hash }) => hash));
    return hashes.map((hash) => found.has(hash));
  }

  /** Stores a submission's key in its transaction. */
  async keep(
    manager: EntityManager,
    sender: SenderKey,
    submission: { content: object; complaintId: string; pin: string; now: Date },
  ): Promise<void> {
    const keyHash = this.keyHash(sender);
    await manager.insert(SubmissionKey, {
      keyHash,
      holderHash: this.holderHash(sender.holder),
      contentHash: contentHashOf(submission.content),
      complaintId: submission.complaintId,
      encryptedPin: encryptText(this.pinKey(sender.holder), `pin ${keyHash}`, submission.pin),
      expiresAt: new Date(submission.now.getTime() + PIN_SHOWN_FOR_MS),
    });
  }

  /** The submission of this holder with this number, for the receipt page; null for anybody else. */
  async receipt(holder: string, number: string, now: Date): Promise<EarlierSubmission | null> {
    const manager = this.dataSource.manager;
    const complaint = await manager.findOneBy(Complaint, { number });
    if (!complaint) return null;
    const key = { complaintId: complaint.id, holderHash: this.holderHash(holder) };
    const row = await manager.findOneBy(SubmissionKey, key);
    return row && this.submitted(manager, row, holder, now);
  }

  /** Deletes the encrypted PINs whose 24 hours are over. */
  async forgetPins(): Promise<void> {
    await this.dataSource.query(
      `UPDATE submission_key SET encrypted_pin = NULL
        WHERE encrypted_pin IS NOT NULL AND expires_at < clock_timestamp()`,
    );
  }

  /** Deletes the encrypted PIN of a complaint, which is none any more. */
  async forgetPinOf(manager: EntityManager, complaintId: string): Promise<void> {
    await manager.update(SubmissionKey, { complaintId }, { encryptedPin: null });
  }

  private async submitted(
    manager: EntityManager,
    row: SubmissionKey,
    holder: string,
    now: Date,
  ): Promise<EarlierSubmission> {
    const { complaintId, encryptedPin } = row;
    const { number } = await manager.findOneByOrFail(Complaint, { id: complaintId });
    const shown = encryptedPin !== null && now < row.expiresAt;
    const pin = shown ? decryptText(this.pinKey(holder), `pin ${row.keyHash}`, encryptedPin) : null;
    return { complaintId, number, pin };
  }

  private keyHash(sender: SenderKey): string {
    const { SESSION_SECRET, IDENTITY_KEY } = this.settings;
    const secret = sender.lasting ? IDENTITY_KEY : SESSION_SECRET;
    return keyedHash(secret, 'filing', sender.holder, sender.key);
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
