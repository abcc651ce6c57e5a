import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Account } from '../../core/accounts/account.entity.js';
import { SigningOrder } from '../../correspondence/notices/signing-order.entity.js';
import { ORDERED_ROLES } from '../../correspondence/notices/signing-orders.service.js';
import { DEMO_ORDER } from './demo-accounts.data.js';

/** Lets the demo's heads, clerk and misconduct officer sign for the mayor. */
@Injectable()
export class DemoOrdersService {
  constructor(private readonly dataSource: DataSource) {}

  /** Enters a delegation for each who has no order yet. */
  async make(): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const officers = await manager.findBy(Account, { role: In([...ORDERED_ROLES]) });
      const known = new Set((await manager.find(SigningOrder)).map(({ accountId }) => accountId));
      const rows = officers
        .filter(({ id, username }) => !known.has(id) && isDemo(username))
        .map(({ id }) => ({ ...DEMO_ORDER, id: uuidv7(), accountId: id, enteredBy: null }));
      if (rows.length > 0) await manager.insert(SigningOrder, rows);
    });
  }
}

const isDemo = (username: string): boolean =>
  (ORDERED_ROLES as readonly string[]).some((role) => username.split('.')[0] === role);
