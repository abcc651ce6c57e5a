import { Injectable } from '@nestjs/common';
import { DataSource, LessThan } from 'typeorm';
import { decryptText, encryptText } from '../../platform/crypto/encryption.js';
import { Settings } from '../../platform/settings/settings.js';
import { UnsentForm } from './unsent-form.entity.js';

/** Whose form it is and where it stands. */
interface UnsentPlace {
  readonly accountId: string;
  readonly page: string;
  readonly form: string;
}

/** How long a form waits for its officer, in milliseconds: a fortnight's leave. */
const KEPT_MS = 15 * 24 * 60 * 60 * 1000;

// In one statement with the question whether the case is restricted: of such a case nothing is stored.
const KEEP = `INSERT INTO unsent_form (account_id, page, form, matter_id, ciphertext, saved_at)
  SELECT $1, $2, $3, id, $5, $6 FROM matter WHERE id = $4 AND NOT restricted FOR SHARE
  ON CONFLICT (account_id, page, form) DO UPDATE SET ciphertext = $5, saved_at = $6`;

/** Keeps what officers type on a case until they send it; a restriction deletes it (migration 045). */
@Injectable()
export class UnsentFormsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: Settings,
  ) {}

  /** Stores a form over the one kept before; nothing where the case is restricted. */
  async keep(place: UnsentPlace, matterId: string, typed: string, now: Date): Promise<void> {
    const { accountId, page, form } = place;
    const ciphertext = encryptText(this.settings.IDENTITY_KEY, purposeOf(place), typed);
    await this.dataSource.query(KEEP, [accountId, page, form, matterId, ciphertext, now]);
  }

  /** Which forms of a page wait for an officer, the latest first. */
  async on(accountId: string, page: string): Promise<Pick<UnsentForm, 'form' | 'savedAt'>[]> {
    return this.dataSource.manager.find(UnsentForm, {
      select: { form: true, savedAt: true },
      where: { accountId, page },
      order: { savedAt: 'DESC' },
    });
  }

  /** What was kept, or null. */
  async read(place: UnsentPlace): Promise<string | null> {
    const { accountId, page, form } = place;
    const row = await this.dataSource.manager.findOneBy(UnsentForm, { accountId, page, form });
    return row && decryptText(this.settings.IDENTITY_KEY, purposeOf(place), row.ciphertext);
  }

  /** Forgets a form that was sent or thrown away. */
  async drop({ accountId, page, form }: UnsentPlace): Promise<void> {
    await this.dataSource.manager.delete(UnsentForm, { accountId, page, form });
  }

  /** Forgets what nobody came back for. */
  async forgetOld(now: Date): Promise<void> {
    const savedAt = LessThan(new Date(now.getTime() - KEPT_MS));
    await this.dataSource.manager.delete(UnsentForm, { savedAt });
  }
}

const purposeOf = ({ accountId, page, form }: UnsentPlace): string =>
  `unsent form ${accountId} ${page} ${form}`;
