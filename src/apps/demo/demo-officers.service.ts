import { Injectable } from '@nestjs/common';
import { AccountDirectoryService } from '../../core/accounts/account-directory.service.js';
import type { Account } from '../../core/accounts/account.entity.js';
import { COMPLAINT_CENTRE } from '../../cases/routing/division.rule.js';

/** The officers who work a demo case. */
export interface DemoTeam {
  /** Assigns the case to the officer. */
  chief: Account;
  /** Works it. */
  officer: Account;
  /** Signs its letters. */
  signatory: Account;
}

/** Finds who would work a demo case. */
@Injectable()
export class DemoOfficersService {
  constructor(private readonly directory: AccountDirectoryService) {}

  /** The team of a division, or the officer for misconduct alone. */
  async team(divisionCode: string | null, restricted: boolean): Promise<DemoTeam> {
    const officers = await this.directory.active();
    const named = (username: string): Account => {
      const found = officers.find((one) => one.username === username);
      if (!found) throw new Error(`the demo account ${username} is missing`);
      return found;
    };
    if (restricted) {
      const one = named('misconduct_officer');
      return { chief: one, officer: one, signatory: one };
    }
    const code = (divisionCode ?? COMPLAINT_CENTRE).toLowerCase();
    const chief = named(`division_head.${code}`);
    return { chief, officer: named(`division_officer.${code}`), signatory: chief };
  }
}
