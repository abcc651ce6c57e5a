import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { DataSource } from 'typeorm';
import { DomainError } from '../platform/errors/domain-error.js';
import { RateLimiter } from '../platform/limits/rate-limiter.js';
import { Account } from './account.entity.js';
import { StaffSessions } from './staff-sessions.service.js';

/** Wrong name or wrong password: one answer for both. */
export class SignInRefused extends DomainError {
  constructor() {
    super('sign_in_refused', 'invalid');
  }
}

const ATTEMPTS = { most: 10, seconds: 15 * 60 };
/** A hash of nothing, verified for unknown names so that they take as long as known ones. */
const DECOY = hash(randomBytes(16).toString('hex'));

/** Signs officers in. */
@Injectable()
export class SignIn {
  constructor(
    private readonly dataSource: DataSource,
    private readonly limiter: RateLimiter,
    private readonly sessions: StaffSessions,
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
    const token = account && right && (await this.sessions.open(account.id, account.passwordHash));
    if (!token) throw new SignInRefused();
    return token;
  }
}
