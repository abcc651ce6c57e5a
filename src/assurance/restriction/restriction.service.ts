import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../core/accounts/policy.js';
import { ComplaintAccessService } from '../../cases/complaints/complaint-access.service.js';
import { MatterLockService } from '../../cases/matters/matter-lock.service.js';
import { CaseTransferService } from './case-transfer.service.js';
import { OutgoingItemsService } from './outgoing-items.service.js';

/** Who restricts which case, and why; `number` as it was given out. */
export interface RestrictCommand {
  number: string;
  actor: Actor;
  reason: string;
}

/** Restricts any case at once and one way; only two persons release it (see ReleasesService). */
@Injectable()
export class RestrictionService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: ComplaintAccessService,
    private readonly lock: MatterLockService,
    private readonly track: CaseTransferService,
    private readonly outgoing: OutgoingItemsService,
  ) {}

  /**
   * In one transaction the case is restricted, its letters and mails stop, and the event is recorded; no due day
   * moves. Throws MatterNotFound for whatever this officer may not restrict: unknown, restricted already, or
   * accusing them.
   */
  async restrict({ number, actor, reason }: RestrictCommand, now: Date): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const { id } = await this.access.demandUnseen(manager, actor, number, 'restrict');
      await this.outgoing.hold(manager, id);
      const matter = await this.lock.take(manager, id);
      await this.access.demandUnseen(manager, actor, number, 'restrict');
      await this.outgoing.stop(manager, matter, { actorId: actor.id, now });
      await this.track.toMisconduct(manager, matter, { actorId: actor.id, reason, now });
    });
  }
}
