import { hash } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { OfficeJournalService } from '../office/office-journal.service.js';
import { Account } from './account.entity.js';
import { AccountNotFound, PasswordRefused } from './account.errors.js';
import { passwordProblem } from './password.rule.js';
import { StaffSessionsService } from './staff-sessions.service.js';

/** Who sets a password: an officer in this browser, or the office's command. */
interface PasswordSetter {
  actorId: string | null;
  /** The session that continues; every other one ends. */
  keptToken?: string;
}

/** Closes accounts, opens them again and sets passwords; each in the caller's transaction. */
@Injectable()
export class AccountChangesService {
  constructor(
    private readonly journal: OfficeJournalService,
    private readonly sessions: StaffSessionsService,
  ) {}

  /** The account of a user name, locked until the transaction ends; throws AccountNotFound. */
  async take(manager: EntityManager, username: string): Promise<Account> {
    const where = { username: username.trim().toLowerCase() };
    // Not FOR UPDATE: an event that names the officer as its actor must not wait for us.
    const lock = { mode: 'for_no_key_update' } as const;
    const account = await manager.findOne(Account, { where, lock });
    if (!account) throw new AccountNotFound();
    return account;
  }

  /** Sets a new password and ends the sessions that the old one opened; throws PasswordRefused. */
  async setPassword(
    manager: EntityManager,
    account: Account,
    password: string,
    { actorId, keptToken }: PasswordSetter,
  ): Promise<void> {
    const problem = passwordProblem(password, account);
    if (problem) throw new PasswordRefused(problem);
    const { id } = account;
    await manager.update(Account, { id }, { passwordHash: await hash(password) });
    await this.sessions.endAll(manager, id, keptToken);
    await this.journal.append(manager, 'password_set', actorId, { id });
  }

  /** Closes an account and ends its sessions; false when it was closed already. Nothing of it is deleted. */
  async close(manager: EntityManager, { id, active }: Account): Promise<boolean> {
    await this.sessions.endAll(manager, id);
    if (!active) return false;
    await manager.update(Account, { id }, { active: false });
    await this.journal.append(manager, 'account_closed', null, { id });
    return true;
  }

  /** Opens a closed account again, with a new password: who knew the old one may have been the reason. */
  async reopen(manager: EntityManager, account: Account, password: string): Promise<void> {
    await manager.update(Account, { id: account.id }, { active: true });
    await this.journal.append(manager, 'account_reopened', null, { id: account.id });
    await this.setPassword(manager, account, password, { actorId: null });
  }
}
