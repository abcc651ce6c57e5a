import { hash } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { storedLine } from '../../platform/text/one-spelling.rule.js';
import { unseenIn } from '../../platform/text/unseen.rule.js';
import { Account } from './account.entity.js';
import { AccountRefused } from './account.errors.js';
import { passwordProblem } from './password.rule.js';
import { ROLES, type Role } from './role.js';
import { readUsername } from './username.rule.js';

/** What a new account needs. */
export interface NewAccount {
  username: string;
  role: Role;
  divisionCode: string | null;
  displayName: string;
  position: string;
  email: string;
  password: string;
}

const OF_A_DIVISION: readonly Role[] = ['division_officer', 'division_head'];

/** The first invalid field of a new account, or null when all are valid. */
function wrongFieldOf(account: NewAccount): keyof NewAccount | null {
  const checks: [keyof NewAccount, boolean][] = [
    ['username', readUsername(account.username) === account.username],
    ['role', ROLES.includes(account.role)],
    ['divisionCode', OF_A_DIVISION.includes(account.role) === (account.divisionCode !== null)],
    ['displayName', storedLine(account.displayName) !== ''],
    ['position', storedLine(account.position) !== ''],
    ['email', /^[^\s@,<>]+@[^\s@,<>]+$/.test(account.email) && !unseenIn(account.email)],
    ['password', passwordProblem(account.password, account) === null],
  ];
  return checks.find(([, right]) => !right)?.[0] ?? null;
}

/** Makes accounts. */
@Injectable()
export class AccountRegistryService {
  /** Makes an account with an argon2id hash of its password; throws AccountRefused. */
  async create(manager: EntityManager, account: NewAccount): Promise<Account> {
    const wrong = wrongFieldOf(account);
    if (wrong) throw new AccountRefused(wrong);
    const { password, ...typed } = account;
    const displayName = storedLine(typed.displayName);
    const position = storedLine(typed.position);
    const taken = await manager.existsBy(Account, { username: account.username });
    if (taken) throw new AccountRefused('username');
    const row = {
      id: uuidv7(),
      ...typed,
      displayName,
      position,
      passwordHash: await hash(password),
    };
    await manager.insert(Account, row);
    return manager.findOneByOrFail(Account, { id: row.id });
  }
}
