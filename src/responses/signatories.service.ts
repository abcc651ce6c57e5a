import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AccountDirectory } from '../accounts/account-directory.service.js';
import type { Account } from '../accounts/account.entity.js';
import { may, type Guarded } from '../accounts/policy.js';

/** Who may sign a letter in a matter [plan L403, L411]. */
@Injectable()
export class Signatories {
  constructor(private readonly directory: AccountDirectory) {}

  /**
   * The officers who may sign, the nearest to the case first; none of them is accused by it. Inside a
   * transaction pass its manager: asking for a second connection there can starve the pool.
   */
  async for(matter: Guarded, manager?: EntityManager): Promise<Account[]> {
    const order = ['misconduct_officer', 'division_head', 'municipal_clerk', 'mayor'];
    const officers = await this.directory.active(manager);
    return officers
      .filter((officer) => may(officer, 'sign_notice', matter))
      .sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
  }
}
