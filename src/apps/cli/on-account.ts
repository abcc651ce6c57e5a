import type { INestApplicationContext } from '@nestjs/common';
import { parseArgs } from 'node:util';
import { DataSource, type EntityManager } from 'typeorm';
import { AccountChangesService } from '../../core/accounts/account-changes.service.js';
import type { Account } from '../../core/accounts/account.entity.js';
import { AccountNotFound } from '../../core/accounts/account.errors.js';
import { UsageError, type Output } from './command.js';

/** The user name that a command of one account was given; throws UsageError. */
export function readUsername(args: readonly string[], usage: string): string {
  const { values } = parseArgs({ args: [...args], options: { username: { type: 'string' } } });
  if (!values.username) throw new UsageError(usage);
  return values.username;
}

/**
 * Changes one account in a transaction, then prints the lines that the work returned; ends with code 1 and a
 * message when no account has that name.
 */
export async function onAccount(
  { app, out, username }: { app: INestApplicationContext; out: Output; username: string },
  work: (manager: EntityManager, account: Account) => Promise<readonly string[]>,
): Promise<number> {
  try {
    const lines = await app
      .get(DataSource)
      .transaction(async (manager) =>
        work(manager, await app.get(AccountChangesService).take(manager, username)),
      );
    for (const line of lines) out.line(line);
    return 0;
  } catch (error) {
    if (!(error instanceof AccountNotFound)) throw error;
    out.line('there is no account of this user name; account:list shows all');
    return 1;
  }
}
