import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor, Verb } from '../../../core/accounts/policy.js';
import {
  ComplaintAccess,
  type Accessible,
} from '../../../cases/complaints/complaint-access.service.js';
import { readNumber } from '../../../cases/complaints/complaint-number.rule.js';
import { MatterNotFound } from '../../../cases/matters/matter.errors.js';
import { Settings } from '../../../platform/settings/settings.js';

/** Leads from the number in an address to the complaint, if the officer may. */
@Injectable()
export class ComplaintDoor {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: ComplaintAccess,
    private readonly settings: Settings,
  ) {}

  /** Throws MatterNotFound for what is no number, not there or not to be seen, otherwise NotAllowed. */
  async open(officer: Actor, typed: string, verb: Verb = 'see_complaint'): Promise<Accessible> {
    const number = readNumber(typed, this.settings.NUMBER_PREFIX);
    if (number === null) throw new MatterNotFound();
    return this.access.demand(this.dataSource.manager, officer, number, verb);
  }

  /** Whether the officer still sees the complaint: an assignment to another division may end that. */
  async isOpen(officer: Actor, number: string): Promise<boolean> {
    try {
      await this.open(officer, number);
      return true;
    } catch (error) {
      if (error instanceof MatterNotFound) return false;
      throw error;
    }
  }
}
