import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { bangkokDayOf } from '../../core/calendar/civil-day.js';
import { thaiDate } from '../../core/calendar/thai-date.js';
import { NotAllowed } from '../../core/accounts/policy.errors.js';
import { may, type Actor, type Guarded, type Verb } from '../../core/accounts/policy.js';
import { eventTypes } from '../matters/event-catalogue.js';
import { CaseTakenBack, MatterNotFound } from '../matters/matter.errors.js';
import { ACCUSED_IDS } from './visible-scope.sql.js';

/** A complaint as far as access is concerned. */
export interface Accessible extends Guarded {
  id: string;
  number: string;
}

/** The one place where access to a complaint is decided. */
@Injectable()
export class ComplaintAccessService {
  /**
   * Returns the complaint's key when the officer may do this to it. A complaint that the officer may
   * not even see is MatterNotFound, the same as one that is not there; one that was taken back with its import
   * is CaseTakenBack; otherwise NotAllowed.
   */
  async demand(
    manager: EntityManager,
    actor: Actor,
    number: string,
    verb: Verb,
  ): Promise<Accessible> {
    const found = await this.find(manager, number);
    if (!found) await this.refuseTakenBack(manager, number);
    if (!found || !may(actor, 'see_complaint', found)) throw new MatterNotFound();
    if (!may(actor, verb, found)) throw new NotAllowed(verb);
    return found;
  }

  /**
   * The same for commands by number alone, on a case that the officer need not see: every refusal is
   * MatterNotFound, so that it reveals nothing.
   */
  async demandUnseen(
    manager: EntityManager,
    actor: Actor,
    number: string,
    verb: Verb,
  ): Promise<Accessible> {
    const found = await this.find(manager, number);
    if (!found || !may(actor, verb, found)) throw new MatterNotFound();
    return found;
  }

  /** Says of a number that was used what became of it; of a restricted case nothing. */
  private async refuseTakenBack(manager: EntityManager, number: string): Promise<void> {
    const [gone] = await manager.query<{ at: Date }[]>(
      `SELECT e.at FROM matter m JOIN matter_event e ON e.matter_id = m.id
        WHERE m.reference = $1 AND NOT m.restricted AND e.type = ${eventTypes('import_taken_back')}`,
      [number],
    );
    if (gone) throw new CaseTakenBack(number, thaiDate(bangkokDayOf(gone.at)));
  }

  private async find(manager: EntityManager, number: string): Promise<Accessible | undefined> {
    const [found] = await manager.query<Accessible[]>(
      `SELECT m.id, c.number, m.restricted, c.hide_name AS "hideName", m.division_code AS "divisionCode",
              m.officer_id AS "officerId",
              ${ACCUSED_IDS}
         FROM complaint c JOIN matter m ON m.id = c.id WHERE c.number = $1`,
      [number],
    );
    return found;
  }
}
