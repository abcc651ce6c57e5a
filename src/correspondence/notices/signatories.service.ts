import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AccountDirectoryService } from '../../core/accounts/account-directory.service.js';
import type { Account } from '../../core/accounts/account.entity.js';
import { may, type Guarded } from '../../core/accounts/policy.js';
import type { CivilDay } from '../../core/calendar/civil-day.js';
import { SigningOrder } from './signing-order.entity.js';
import { signingRight, type SigningRight } from './signing-right.rule.js';

/** An officer who may sign, and by what right. */
export interface Signatory {
  account: Account;
  right: SigningRight;
}

/** Who may sign a letter in a matter on a day [plan L403, L411, L412]. */
@Injectable()
export class SignatoriesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly directory: AccountDirectoryService,
  ) {}

  /**
   * Those who may sign a letter of that day, the nearest to the case first; none of them is accused by it.
   * Inside a transaction pass its manager: asking for a second connection there can starve the pool.
   */
  async for(
    matter: Guarded,
    day: CivilDay,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<Signatory[]> {
    const order = ['misconduct_officer', 'division_head', 'municipal_clerk', 'mayor'];
    const officers = await this.directory.active(manager);
    const orders = await manager.find(SigningOrder);
    return officers
      .filter((officer) => may(officer, 'sign_notice', matter))
      .flatMap((account) => {
        const right = signingRight(account, orders, day);
        return right ? [{ account, right }] : [];
      })
      .sort((a, b) => order.indexOf(a.account.role) - order.indexOf(b.account.role));
  }
}
