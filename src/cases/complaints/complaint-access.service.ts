import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { NotAllowed } from '../../core/accounts/policy.errors.js';
import { may, type Actor, type Guarded, type Verb } from '../../core/accounts/policy.js';
import { MatterNotFound } from '../matters/matter.errors.js';

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
   * not even see is MatterNotFound, the same as one that is not there; otherwise NotAllowed.
   */
  async demand(
    manager: EntityManager,
    actor: Actor,
    number: string,
    verb: Verb,
  ): Promise<Accessible> {
    const found = await this.find(manager, number);
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

  private async find(manager: EntityManager, number: string): Promise<Accessible | undefined> {
    const [found] = await manager.query<Accessible[]>(
      `SELECT m.id, c.number, m.restricted, c.hide_name AS "hideName", m.division_code AS "divisionCode",
              ARRAY(SELECT account_id::text FROM matter_conflict x WHERE x.matter_id = m.id) AS "accusedIds"
         FROM complaint c JOIN matter m ON m.id = c.id WHERE c.number = $1`,
      [number],
    );
    return found;
  }
}
