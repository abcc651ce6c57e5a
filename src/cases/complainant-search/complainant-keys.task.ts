import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { keyedHash } from '../../platform/crypto/keyed-hash.js';
import { RecurringTask } from '../../platform/queue/recurring-task.js';
import { Settings } from '../../platform/settings/settings.js';
import { IdentityVaultService } from '../complaints/identity-vault.service.js';
import { ComplainantKey } from './complainant-key.entity.js';
import { keysOf } from './complainant-keys.rule.js';

const AT_ONCE = 100;
/** The matter's lock keeps a case that is restricted at this moment from getting keys after they were taken away. */
const DUE = `SELECT c.complaint_id AS id FROM complainant c JOIN matter m ON m.id = c.complaint_id
  WHERE NOT c.keyed AND NOT m.restricted ORDER BY c.complaint_id LIMIT ${AT_ONCE}
  FOR UPDATE OF c SKIP LOCKED FOR SHARE OF m SKIP LOCKED`;

/** A key as it is stored: nobody who reads the table learns or guesses what it is of. */
export const storedKey = ({ IDENTITY_KEY }: Pick<Settings, 'IDENTITY_KEY'>, key: string): string =>
  keyedHash(IDENTITY_KEY, 'complainant', key);

/** Makes the keys by which complainants are found, of new identities, corrected ones and those of released cases. */
@Injectable()
export class ComplainantKeysTask extends RecurringTask {
  constructor(
    private readonly dataSource: DataSource,
    private readonly vault: IdentityVaultService,
    private readonly settings: Settings,
  ) {
    super();
  }

  protected async run(): Promise<void> {
    let made = AT_ONCE;
    while (made === AT_ONCE && !this.stopping) {
      made = await this.dataSource.transaction((manager) => this.some(manager));
    }
  }

  private async some(manager: EntityManager): Promise<number> {
    const due = await manager.query<{ id: string }[]>(DUE);
    for (const { id } of due) {
      const keys = keysOf(await this.vault.open(id, manager));
      const rows = keys.map((key) => ({ key: storedKey(this.settings, key), complaintId: id }));
      await manager.insert(ComplainantKey, rows);
      await manager.query('UPDATE complainant SET keyed = true WHERE complaint_id = $1', [id]);
    }
    return due.length;
  }
}
