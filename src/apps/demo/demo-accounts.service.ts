import { Injectable } from '@nestjs/common';
import { randomInt } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { AccountChangesService } from '../../core/accounts/account-changes.service.js';
import { AccountRegistryService } from '../../core/accounts/account-registry.service.js';
import { Account } from '../../core/accounts/account.entity.js';
import { Settings } from '../../platform/settings/settings.js';
import { DEMO_ACCOUNTS } from './demo-accounts.data.js';

/** What is printed at the start and stored in `.data/demo-accounts.json`. */
interface DemoSignIn {
  username: string;
  password: string;
}

const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Makes the demo accounts; all share one password. */
@Injectable()
export class DemoAccountsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: Settings,
    private readonly registry: AccountRegistryService,
    private readonly accounts: AccountChangesService,
  ) {}

  /** Makes what is missing, sets the password where DEMO_PASSWORD changed it, and writes the file. */
  async make(): Promise<DemoSignIn[]> {
    const file = join(this.settings.DATA_DIR, 'demo-accounts.json');
    const kept = await this.read(file);
    const password = this.settings.DEMO_PASSWORD ?? kept ?? newPassword();
    await this.dataSource.transaction(async (manager) => {
      for (const account of DEMO_ACCOUNTS) {
        const { username } = account;
        if (!(await manager.existsBy(Account, { username }))) {
          const email = `${username}@demo.example`;
          await this.registry.create(manager, { ...account, email, password });
        } else if (password !== kept) {
          const known = await this.accounts.take(manager, username);
          await this.accounts.setPassword(manager, known, password, { actorId: null });
        }
      }
    });
    const list = DEMO_ACCOUNTS.map(({ username }) => ({ username, password }));
    await mkdir(this.settings.DATA_DIR, { recursive: true });
    await writeFile(file, `${JSON.stringify(list, null, 2)}\n`, { mode: 0o600 });
    return list;
  }

  private async read(file: string): Promise<string | undefined> {
    try {
      const list = JSON.parse(await readFile(file, 'utf8')) as DemoSignIn[];
      return list[0]?.password;
    } catch {
      return undefined;
    }
  }
}

function newPassword(): string {
  const group = (): string =>
    Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}
