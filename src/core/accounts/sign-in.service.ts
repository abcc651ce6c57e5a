import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { DataSource } from 'typeorm';
import { DomainError } from '../../platform/errors/domain-error.js';
import { GuessLimiterService, type Guesser } from '../../platform/limits/guess-limiter.service.js';
import { SecurityLogService } from '../../platform/logging/security-log.service.js';
import { Account } from './account.entity.js';
import { StaffSessionsService } from './staff-sessions.service.js';
import { readUsername } from './username.rule.js';

/** Wrong name or wrong password: one answer for both. */
export class SignInRefused extends DomainError {
  constructor() {
    super('sign_in_refused', 'invalid');
  }
}

/** Who signed in: the session's token, and the name as the account has it. */
interface SignedIn {
  token: string;
  username: string;
}

/** A hash of nothing, verified for unknown names so that they take as long as known ones. */
const DECOY = hash(randomBytes(16).toString('hex'));

/** Signs officers in. */
@Injectable()
export class SignInService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly limiter: GuessLimiterService,
    private readonly sessions: StaffSessionsService,
    private readonly log: SecurityLogService,
  ) {}

  /** Checks name and password (argon2id) and opens a session; throws SignInRefused or TooManyTries. */
  async signIn(typedName: string, password: string, guesser: Guesser): Promise<SignedIn> {
    const username = readUsername(typedName);
    const opened = await this.limiter.guess({ what: 'sign-in', name: username }, guesser, () =>
      this.open(username, password),
    );
    if (!opened) throw new SignInRefused();
    const { token, account } = opened;
    const from = this.log.from(guesser.address);
    this.log.record('signed_in', { actor: account.id, role: account.role, from });
    return { token, username: account.username };
  }

  private async open(
    username: string | null,
    password: string,
  ): Promise<{ token: string; account: Account } | null> {
    const account = await this.dataSource.manager.findOne(Account, {
      where: { username: username ?? '', active: true },
      select: { id: true, username: true, role: true, passwordHash: true },
    });
    const right = await verify(account?.passwordHash ?? (await DECOY), password);
    if (!account || !right) return null;
    const token = await this.sessions.open(account.id, account.passwordHash);
    return token === null ? null : { token, account };
  }
}
