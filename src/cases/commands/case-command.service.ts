import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor, Verb } from '../../core/accounts/policy.js';
import { MatterLockService } from '../matters/matter-lock.service.js';
import type { Matter } from '../matters/matter.entity.js';
import { renewSearchText } from '../complaints/search-texts.sql.js';
import { ComplaintAccessService, type Accessible } from '../complaints/complaint-access.service.js';

/**
 * Who acts on which complaint; `version` is that of the form, where one was open, and `formKey` its key: what is sent
 * twice under one key counts once.
 */
export interface CaseOrder {
  number: string;
  actor: Actor;
  version?: number;
  formKey?: string | undefined;
  /** Goes round the work, in its transaction and under the lock: what it writes stays or goes with the work. */
  around?: (on: LockedCase, work: () => Promise<void>) => Promise<void>;
}

/** A complaint under its lock, in the transaction of a command. */
export interface LockedCase {
  readonly manager: EntityManager;
  readonly matter: Matter;
  readonly access: Accessible;
}

/**
 * Runs every command on a complaint: the policy is asked before and under the lock, and what search finds is as
 * current as what the command wrote.
 */
@Injectable()
export class CaseCommandService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: ComplaintAccessService,
    private readonly lock: MatterLockService,
  ) {}

  /**
   * Does the work in one transaction under the matter's lock and counts the version up, so that forms opened
   * before are refused. Throws MatterNotFound, NotAllowed, MatterChanged, and what the work throws.
   */
  run<T>(order: CaseOrder, verb: Verb, work: (on: LockedCase) => Promise<T>): Promise<T> {
    return this.look(order, verb, async (on) => {
      const done = await work(on);
      await this.lock.bump(on.manager, on.matter.id);
      return done;
    });
  }

  /** The same without counting the version up, for what outdates no form: a note, a proposal. */
  look<T>(
    { number, actor, version, around = (_, unaccompanied) => unaccompanied() }: CaseOrder,
    verb: Verb,
    work: (on: LockedCase) => Promise<T>,
  ): Promise<T> {
    return this.dataSource.transaction(async (manager) => {
      const { id } = await this.access.demand(manager, actor, number, verb);
      const matter = await this.lock.take(manager, id, version);
      // Asked again under the lock: the division or the accused may have changed meanwhile.
      const access = await this.access.demand(manager, actor, number, verb);
      const on = { manager, matter, access };
      let done!: T;
      await around(on, async () => {
        done = await work(on);
        await renewSearchText(manager, id);
      });
      return done;
    });
  }
}
