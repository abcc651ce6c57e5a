import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../core/accounts/policy.js';
import { ComplaintAccess } from '../../cases/complaints/complaint-access.service.js';
import { MatterLock } from '../../cases/matters/matter-lock.service.js';
import { CaseTrack } from './case-track.service.js';
import { LooseEnds } from './loose-ends.service.js';

/** Who restricts which case, and why; `number` as it was given out. */
export interface RestrictCommand {
  number: string;
  actor: Actor;
  reason: string;
}

/** Makes any case a restricted one, at once and one way; only two persons release it (see Releases). */
@Injectable()
export class Restriction {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: ComplaintAccess,
    private readonly lock: MatterLock,
    private readonly track: CaseTrack,
    private readonly ends: LooseEnds,
  ) {}

  /**
   * In one transaction the case is restricted, its letters and mails stop, and the fact is recorded; no due
   * day moves. Throws MatterNotFound for whatever this officer may not restrict: unknown, restricted
   * already, or accusing them.
   */
  async restrict({ number, actor, reason }: RestrictCommand, now: Date): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const { id } = await this.access.demandUnseen(manager, actor, number, 'restrict');
      await this.ends.hold(manager, id);
      const matter = await this.lock.take(manager, id);
      await this.access.demandUnseen(manager, actor, number, 'restrict');
      await this.ends.tie(manager, matter, { actorId: actor.id, now });
      await this.track.toMisconduct(manager, matter, { actorId: actor.id, reason, now });
    });
  }
}
