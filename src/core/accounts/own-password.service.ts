import { verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { GuessLimiterService } from '../../platform/limits/guess-limiter.service.js';
import { Account } from './account.entity.js';
import { PasswordWrong } from './account.errors.js';
import { AccountChangesService } from './account-changes.service.js';

/** A change of one's own password, from the browser whose session continues. */
interface PasswordChange {
  current: string;
  next: string;
  keptToken: string;
}

/** Lets officers change their own password. */
@Injectable()
export class OwnPasswordService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly accounts: AccountChangesService,
    private readonly limiter: GuessLimiterService,
  ) {}

  /** Throws PasswordWrong, PasswordRefused or TooManyTries; nothing changes then. */
  async change(officer: Account, { current, next, keptToken }: PasswordChange): Promise<void> {
    const { id } = officer;
    // Guesses are counted by the session alone: no address, and no other session, can lock this officer out.
    const guesser = { address: '', knownFor: () => keptToken };
    const right = await this.limiter.guess({ what: 'own-password', name: id }, guesser, () =>
      this.isRight(id, current),
    );
    if (!right) throw new PasswordWrong();
    await this.dataSource.transaction(async (manager) => {
      const account = await this.accounts.take(manager, officer.username);
      await this.accounts.setPassword(manager, account, next, { actorId: id, keptToken });
    });
  }

  /** True, or null for the limiter. */
  private async isRight(id: string, password: string): Promise<true | null> {
    const { passwordHash } = await this.dataSource.manager.findOneOrFail(Account, {
      where: { id },
      select: { id: true, passwordHash: true },
    });
    return (await verify(passwordHash, password)) || null;
  }
}
