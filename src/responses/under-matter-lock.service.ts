import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor, Verb } from '../accounts/policy.js';
import { ComplaintAccess, type Accessible } from '../complaints/complaint-access.service.js';
import { MatterLock } from '../matters/matter-lock.service.js';

/** Who does what to which complaint; `version` is that of the form, where one was open. */
export interface OnComplaint {
  number: string;
  actor: Actor;
  version?: number;
}

/** Runs a command on the notices of a complaint in one transaction, under the matter's lock. */
@Injectable()
export class UnderMatterLock {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: ComplaintAccess,
    private readonly lock: MatterLock,
  ) {}

  /** Throws MatterNotFound, NotAllowed or MatterChanged; what access says is asked again under the lock. */
  async run<T>(
    { number, actor, version }: OnComplaint,
    verb: Verb,
    work: (manager: EntityManager, matter: Accessible) => Promise<T>,
  ): Promise<T> {
    return this.dataSource.transaction(async (manager) => {
      const { id } = await this.access.demand(manager, actor, number, verb);
      await this.lock.take(manager, id, version);
      const matter = await this.access.demand(manager, actor, number, verb);
      const done = await work(manager, matter);
      await this.lock.bump(manager, id);
      return done;
    });
  }
}
