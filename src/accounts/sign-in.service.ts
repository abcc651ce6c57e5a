import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { RateLimiter } from '../platform/limits/rate-limiter.js';
import { Account } from './account.entity.js';
import { sessionHolds } from './session-life.rule.js';
import { StaffSession } from './staff-session.entity.js';

/** Wrong name or wrong password: one answer for both. */
export class SignInRefused extends DomainError {
  constructor() {
    super('sign_in_refused', 'invalid');
  }
}

const ATTEMPTS = { most: 10, seconds: 15 * 60 };
/** A hash of nothing, verified for unknown names so that they take as long as known ones. */
const DECOY = hash(randomBytes(16).toString('hex'));

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Signs officers in and out; sessions live in the database, the browser holds a random token. */
@Injectable()
export class SignIn {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly limiter: RateLimiter,
  ) {}

  /** Checks name and password (argon2id) and returns a new session token; throws SignInRefused or TooManyTries. */
  async signIn(username: string, password: string, address: string): Promise<string> {
    await this.limiter.count('sign-in', username.toLowerCase(), ATTEMPTS);
    await this.limiter.count('sign-in-from', address, { most: 60, seconds: ATTEMPTS.seconds });
    const account = await this.dataSource.manager.findOne(Account, {
      where: { username: username.trim().toLowerCase(), active: true },
      select: { id: true, passwordHash: true },
    });
    const right = await verify(account?.passwordHash ?? (await DECOY), password);
    if (!account || !right) throw new SignInRefused();
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    const session = { accountId: account.id, createdAt: now, seenAt: now };
    await this.dataSource.manager.insert(StaffSession, { tokenHash: hashOf(token), ...session });
    return token;
  }

  /** The officer behind a session token, or null when it has ended, is unknown, or the account was closed. */
  async officer(token: string): Promise<Account | null> {
    const tokenHash = hashOf(token);
    const session = await this.dataSource.manager.findOneBy(StaffSession, { tokenHash });
    const now = this.clock.now();
    if (!session || !sessionHolds(session, now)) return null;
    if (now.getTime() - session.seenAt.getTime() > 60_000) {
      await this.dataSource.manager.update(StaffSession, { tokenHash }, { seenAt: now });
    }
    return this.dataSource.manager.findOneBy(Account, { id: session.accountId, active: true });
  }

  /** Ends one session. */
  async signOut(token: string): Promise<void> {
    await this.dataSource.manager.delete(StaffSession, { tokenHash: hashOf(token) });
  }

  /** Ends every session of an officer, on all devices. */
  async signOutEverywhere(accountId: string): Promise<void> {
    await this.dataSource.manager.delete(StaffSession, { accountId });
  }
}
