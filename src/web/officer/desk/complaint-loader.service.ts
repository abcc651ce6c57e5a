import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor, Verb } from '../../../core/accounts/policy.js';
import {
  ComplaintAccessService,
  type Accessible,
} from '../../../cases/complaints/complaint-access.service.js';
import { readNumber } from '../../../cases/complaints/complaint-number.rule.js';
import { CaseTakenBack, MatterNotFound } from '../../../cases/matters/matter.errors.js';
import { Settings } from '../../../platform/settings/settings.js';

/** Loads the complaint of the number in an address, if the officer may do this to it. */
@Injectable()
export class ComplaintLoaderService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: ComplaintAccessService,
    private readonly settings: Settings,
  ) {}

  /**
   * Throws MatterNotFound for an invalid number and for a complaint that is missing or that the officer may not
   * see, CaseTakenBack, otherwise NotAllowed.
   */
  async load(officer: Actor, typed: string, verb: Verb = 'see_complaint'): Promise<Accessible> {
    const number = readNumber(typed, this.settings.NUMBER_PREFIX);
    if (number === null) throw new MatterNotFound();
    return this.access.demand(this.dataSource.manager, officer, number, verb);
  }

  /** Whether the officer still sees the complaint: an assignment to another division may end that. */
  async isVisible(officer: Actor, number: string): Promise<boolean> {
    try {
      await this.load(officer, number);
      return true;
    } catch (error) {
      if (error instanceof MatterNotFound || error instanceof CaseTakenBack) return false;
      throw error;
    }
  }
}
