import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { ComplaintMessage } from '../../cases/complaints/complaint-message.entity.js';
import { Complaint } from '../../cases/complaints/complaint.entity.js';
import { renewSearchText } from '../../cases/complaints/search-texts.sql.js';
import { statusAfterTransfer } from '../../cases/complaints/status.rule.js';
import type { EventPayloads } from '../../cases/matters/event-catalogue.js';
import { EventLogService } from '../../cases/matters/event-log.service.js';
import { MatterLockService } from '../../cases/matters/matter-lock.service.js';
import { Matter } from '../../cases/matters/matter.entity.js';
import { Period } from '../../cases/matters/period.entity.js';
import { PeriodsService } from '../../cases/matters/periods.service.js';
import { Category } from '../../core/office/category.entity.js';
import { routeFor } from '../../cases/routing/division.rule.js';
import { NoRestrictedTrack } from './restriction.errors.js';

/** Who moves the case to the other track, and why. */
interface CaseTransfer {
  actorId: string;
  reason: string;
  now: Date;
}

/** What the event of a transfer stores in either direction. */
type MovedFacts = EventPayloads['case_restricted'];

// The dates stay: only the ladder, and with it who is notified from the next step on, changes.
const SWEEP_AGAIN = `UPDATE period SET next_step_at = clock_timestamp()
  WHERE matter_id = $1 AND ended_at IS NULL`;

/** Moves a case between the ordinary track and that of misconduct; the caller holds the matter's lock. */
@Injectable()
export class CaseTransferService {
  constructor(
    private readonly periods: PeriodsService,
    private readonly events: EventLogService,
    private readonly lock: MatterLockService,
  ) {}

  /** Transfers the case to the officer designated for misconduct, as if it had been submitted as such; throws NoRestrictedTrack. */
  async toMisconduct(manager: EntityManager, matter: Matter, change: CaseTransfer): Promise<void> {
    const [category] = await manager.find(Category, {
      where: { restricted: true },
      order: { sort: 'ASC' },
      take: 1,
    });
    if (!category) throw new NoRestrictedTrack();
    const facts = await this.move(manager, matter, category, change);
    const of = { matterId: matter.id, actorId: change.actorId, at: change.now };
    await this.events.append(manager, 'case_restricted', of, facts);
  }

  /** Transfers the case back to the division of an ordinary category. */
  async toOrdinary(
    manager: EntityManager,
    matter: Matter,
    category: Category,
    change: CaseTransfer & { proposal: { proposalId: string; proposedBy: string } },
  ): Promise<void> {
    const facts = await this.move(manager, matter, category, change);
    const of = { matterId: matter.id, actorId: change.actorId, at: change.now };
    await this.events.append(manager, 'case_released', of, { ...facts, ...change.proposal });
  }

  private async move(
    manager: EntityManager,
    { id, receivedOn }: Matter,
    category: Category,
    { actorId, reason, now }: CaseTransfer,
  ): Promise<MovedFacts> {
    const complaint = await manager.findOneByOrFail(Complaint, { id });
    const { restricted, divisionCode } = routeFor(category);
    await manager.update(Matter, id, { restricted, divisionCode, officerId: null });
    await manager.update(Complaint, id, {
      categoryCode: category.code,
      kind: category.kind,
      status: statusAfterTransfer(complaint.status),
    });
    await renewSearchText(manager, id);
    // A compliment that turns out to be a duty owes its answer from the day it was received.
    const ever = await manager.existsBy(Period, { matterId: id });
    if (!ever && category.kind !== 'compliment') {
      await this.periods.openFirst(manager, id, receivedOn);
    }
    await manager.query(SWEEP_AGAIN, [id]);
    const messageId = uuidv7();
    const words = { kind: 'reason' as const, authorId: actorId, body: reason, at: now };
    await manager.insert(ComplaintMessage, { id: messageId, complaintId: id, ...words });
    await this.lock.bump(manager, id);
    return { category: category.code, from: complaint.categoryCode, messageId };
  }
}
