import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { may, type Actor, type Guarded } from '../../core/accounts/policy.js';
import { encryptText, decryptText } from '../../platform/crypto/encryption.js';
import { Settings } from '../../platform/settings/settings.js';
import { ComplaintMessage } from './complaint-message.entity.js';
import { Complaint } from './complaint.entity.js';
import { concealed } from './concealed.rule.js';
import { ConcealedText } from './concealed-text.entity.js';
import { IdentityVaultService, type Identity } from './identity-vault.service.js';
import { renewSearchText } from './search-texts.sql.js';

/** Texts by name, of a submission or of one message. */
type Texts = Record<string, string | null>;

/**
 * Removes what identifies a hidden complainant from their texts, before those are stored where others read them.
 */
@Injectable()
export class ConcealmentService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: Settings,
    private readonly vault: IdentityVaultService,
  ) {}

  /** The texts as they may be read. */
  readable<T extends Texts>(texts: T, identity: Identity): T {
    const pairs = Object.entries(texts).map(([name, text]) => [
      name,
      text === null ? null : concealed(text, identity),
    ]);
    return Object.fromEntries(pairs) as T;
  }

  /** Takes what identifies a hidden complainant out of all that is stored of the complaint. */
  async conceal(manager: EntityManager, complaintId: string, identity: Identity): Promise<void> {
    const complaint = await manager.findOneByOrFail(Complaint, { id: complaintId });
    const { description, wantedOutcome, landmark } = complaint;
    const typed = { description, wantedOutcome, landmark };
    const words = this.readable(typed, identity);
    await manager.update(Complaint, complaintId, words);
    await this.keep(manager, { id: complaintId, complaintId }, typed, words);
    for (const { id, body: said } of await manager.findBy(ComplaintMessage, { complaintId })) {
      const { body } = this.readable({ body: said }, identity);
      if (body === said) continue;
      await manager.update(ComplaintMessage, id, { body });
      await this.keep(manager, { id, complaintId }, { body: said }, { body });
    }
    await renewSearchText(manager, complaintId);
  }

  /**
   * Stores, encrypted, the original of a text that was changed; `id` is the complaint's or the message's. What was
   * stored of it before was typed before, and stays.
   */
  async keep(
    manager: EntityManager,
    key: { id: string; complaintId: string },
    typed: Texts,
    readable: Texts,
  ): Promise<void> {
    const differs = Object.keys(typed).filter((name) => typed[name] !== readable[name]);
    const earlier = await manager.findOneBy(ConcealedText, { id: key.id });
    if (earlier && differs.length === 0) return;
    const kept = {
      ...Object.fromEntries(differs.map((name) => [name, typed[name]])),
      ...this.original(key.id, earlier?.ciphertext ?? null),
    };
    const isAny = Object.keys(kept).length > 0;
    const ciphertext = isAny ? this.encrypted(key.id, JSON.stringify(kept)) : null;
    await manager.upsert(ConcealedText, { ...key, ciphertext }, ['id']);
  }

  /** A message of the citizen as it may be read; the original is stored encrypted. */
  async message(
    manager: EntityManager,
    key: { id: string; complaintId: string },
    body: string,
  ): Promise<string> {
    const { complaintId } = key;
    const { hideName } = await manager.findOneByOrFail(Complaint, { id: complaintId });
    if (!hideName) return body;
    const readable = concealed(body, await this.vault.open(complaintId, manager));
    if (readable !== body) await this.keep(manager, key, { body }, { body: readable });
    return readable;
  }

  /**
   * Which of these texts names a hidden complainant, where the officer may know who it is and would write
   * it where a division reads it; null where none does. Those who may not know are told nothing: what is
   * refused would tell them that they guessed right.
   */
  async namedIn(
    officer: Actor,
    matter: Guarded & { id: string },
    texts: Readonly<Record<string, string>>,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<string | null> {
    if (!matter.hideName || matter.restricted || !may(officer, 'see_identity', matter)) return null;
    const identity = await this.vault.open(matter.id, manager);
    const named = Object.entries(texts).find(([, text]) => concealed(text, identity) !== text);
    return named ? named[0] : null;
  }

  /**
   * What was typed in a complaint and in its messages and may not be read there; for those who see the identity.
   */
  async typed(complaintId: string): Promise<string[]> {
    const rows = await this.dataSource.manager.find(ConcealedText, {
      where: { complaintId },
      order: { id: 'ASC' },
    });
    return rows.flatMap(({ id, ciphertext }) => Object.values(this.original(id, ciphertext)));
  }

  private original(id: string, ciphertext: Buffer | null): Record<string, string> {
    if (!ciphertext) return {};
    const text = decryptText(this.settings.IDENTITY_KEY, purposeOf(id), ciphertext);
    return JSON.parse(text) as Record<string, string>;
  }

  private encrypted(id: string, text: string): Buffer {
    return encryptText(this.settings.IDENTITY_KEY, purposeOf(id), text);
  }
}

const purposeOf = (id: string): string => `text ${id}`;
