import { verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { RateLimiter } from '../platform/limits/rate-limiter.js';
import { Account } from './account.entity.js';
import { PasswordWrong } from './account.errors.js';
import { AccountChanges } from './account-changes.service.js';

/** A change of one's own password, from the browser whose session goes on. */
export interface PasswordChange {
  current: string;
  next: string;
  keptToken: string;
}

/** Lets officers change their own password. */
@Injectable()
export class OwnPassword {
  constructor(
    private readonly dataSource: DataSource,
    private readonly accounts: AccountChanges,
    private readonly limiter: RateLimiter,
  ) {}

  /** Throws PasswordWrong, PasswordRefused or TooManyTries; nothing changes then. */
  async change(officer: Account, { current, next, keptToken }: PasswordChange): Promise<void> {
    await this.limiter.count('own-password', officer.id, { most: 10, seconds: 15 * 60 });
    await this.dataSource.transaction(async (manager) => {
      const account = await this.accounts.take(manager, officer.username);
      const { passwordHash } = await manager.findOneOrFail(Account, {
        where: { id: account.id },
        select: { passwordHash: true },
      });
      if (!(await verify(passwordHash, current))) throw new PasswordWrong();
      await this.accounts.setPassword(manager, account, next, { actorId: account.id, keptToken });
    });
  }
}
