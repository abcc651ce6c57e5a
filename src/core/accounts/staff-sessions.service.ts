import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { DataSource, Not, type EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { keyedHash } from '../../platform/crypto/keyed-hash.js';
import { SecurityLogService } from '../../platform/logging/security-log.service.js';
import { Settings } from '../../platform/settings/settings.js';
import { AccountDirectoryService } from './account-directory.service.js';
import type { Account } from './account.entity.js';
import { sessionHolds } from './session-life.rule.js';
import { StaffSession } from './staff-session.entity.js';

/** The seen time of a session is written at most this often. */
const SEEN_EVERY_MS = 60_000;

/**
 * The signed-in browsers. A browser holds a random token; the database holds its hash under SESSION_SECRET, so
 * another secret signs everybody out, and who reads the table can sign in nowhere.
 */
@Injectable()
export class StaffSessionsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly log: SecurityLogService,
    private readonly accounts: AccountDirectoryService,
  ) {}

  /**
   * Opens a session and returns its token; null when the account was closed or got another password since its
   * hash was read: closing and changing wait for each other on the account's row.
   */
  async open(accountId: string, passwordHash: string): Promise<string | null> {
    const token = randomBytes(32).toString('base64url');
    const opened = await this.dataSource.query<unknown[]>(
      `INSERT INTO staff_session (token_hash, account_id, created_at, seen_at)
       SELECT $1, id, $4, $4 FROM account
        WHERE id = $2 AND active AND password_hash = $3 FOR SHARE
       RETURNING 1`,
      [this.hashOf(token), accountId, passwordHash, this.clock.now()],
    );
    return opened.length > 0 ? token : null;
  }

  /** The officer behind a token, or null when the session has ended, is unknown, or the account was closed. */
  async officer(token: string): Promise<Account | null> {
    const tokenHash = this.hashOf(token);
    const session = await this.dataSource.manager.findOneBy(StaffSession, { tokenHash });
    const now = this.clock.now();
    if (!session) return null;
    if (!sessionHolds(session, now)) return this.expire(session);
    if (now.getTime() - session.seenAt.getTime() > SEEN_EVERY_MS) {
      await this.dataSource.manager.update(StaffSession, { tokenHash }, { seenAt: now });
    }
    const active = await this.accounts.active();
    return active.find(({ id }) => id === session.accountId) ?? null;
  }

  /** Ends one session. */
  async end(token: string): Promise<void> {
    const actor = await this.take(this.hashOf(token));
    if (actor) this.log.record('signed_out', { actor });
  }

  /** Ends every session of an officer but the one of a token, where one is given; returns how many. */
  async endAll(manager: EntityManager, accountId: string, but?: string): Promise<number> {
    const kept = but === undefined ? {} : { tokenHash: Not(this.hashOf(but)) };
    const { affected } = await manager.delete(StaffSession, { accountId, ...kept });
    return affected ?? 0;
  }

  /** Ends the sessions of everybody; returns how many. */
  async endEverybodys(manager: EntityManager): Promise<number> {
    const { affected } = await manager.createQueryBuilder().delete().from(StaffSession).execute();
    return affected ?? 0;
  }

  /**
   * Deletes a session that has expired; of two requests at once, the one that deletes it writes the security
   * line.
   */
  private async expire({ tokenHash }: StaffSession): Promise<null> {
    const actor = await this.take(tokenHash);
    if (actor) this.log.record('session_expired', { actor });
    return null;
  }

  /** Takes a session away and returns whose it was, if it was still there. */
  private async take(tokenHash: string): Promise<string | undefined> {
    const [rows] = await this.dataSource.query<[{ accountId: string }[], number]>(
      'DELETE FROM staff_session WHERE token_hash = $1 RETURNING account_id AS "accountId"',
      [tokenHash],
    );
    return rows[0]?.accountId;
  }

  private hashOf(token: string): string {
    return keyedHash(this.settings.SESSION_SECRET, 'session', token);
  }
}
