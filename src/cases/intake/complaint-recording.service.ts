import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { bangkokDayOf } from '../../core/calendar/civil-day.js';
import { newNumber, newPin } from '../complaints/complaint-number.rule.js';
import { Complaint } from '../complaints/complaint.entity.js';
import { ConcealmentService } from '../complaints/concealment.service.js';
import { IdentityVaultService } from '../complaints/identity-vault.service.js';
import { searchTextOf } from '../complaints/thai-search.rule.js';
import { pinHmacOf } from '../complaints/tracking.service.js';
import { EventLogService } from '../matters/event-log.service.js';
import { Matter } from '../matters/matter.entity.js';
import { PeriodsService } from '../matters/periods.service.js';
import { Category } from '../../core/office/category.entity.js';
import { Village } from '../../core/office/village.entity.js';
import { Settings } from '../../platform/settings/settings.js';
import { routeFor, type Route } from '../routing/division.rule.js';
import type { Arrival, Submission } from './submission.js';
import { SubmissionRefused } from './intake.errors.js';
import { wrongReceiptDay } from './receipt-day.rule.js';

/** Records a submission as a complaint: its matter, text, encrypted sender, first period and events. */
@Injectable()
export class ComplaintRecordingService {
  constructor(
    private readonly settings: Settings,
    private readonly vault: IdentityVaultService,
    private readonly periods: PeriodsService,
    private readonly events: EventLogService,
    private readonly concealment: ConcealmentService,
  ) {}

  /**
   * Writes everything in the caller's transaction; throws SubmissionRefused for an unknown category or village,
   * or an impossible day.
   */
  async record(
    manager: EntityManager,
    submission: Submission,
    arrival: Arrival,
  ): Promise<{ complaintId: string; pin: string }> {
    refuseWrongDay(arrival);
    const category = await manager.findOneBy(Category, { code: submission.category });
    if (!category) throw new SubmissionRefused('category', 'category_missing');
    const { village } = submission;
    if (village !== undefined && !(await manager.existsBy(Village, { no: village }))) {
      throw new SubmissionRefused('village', 'village_unknown');
    }
    const route = routeFor(category);
    const number = newNumber(this.settings.NUMBER_PREFIX);
    const pin = newPin();
    const id = uuidv7();
    await manager.insert(Matter, this.matter(id, number, route, arrival));
    const identity = identityOf(submission);
    const typed = wordsOf(submission);
    const words = submission.hideName ? this.concealment.readable(typed, identity) : typed;
    const key = { id, number, pin };
    await manager.insert(
      Complaint,
      this.complaint(key, { ...submission, ...words }, arrival, category),
    );
    await this.vault.keep(manager, id, identity);
    if (submission.hideName) {
      await this.concealment.keep(manager, { id, complaintId: id }, typed, words);
    }
    // A compliment owes no answer; every other kind does [plan L430].
    if (category.kind !== 'compliment') {
      await this.periods.openFirst(manager, id, arrival.receivedOn);
    }
    await this.facts(manager, id, route, arrival);
    return { complaintId: id, pin };
  }

  private matter(id: string, reference: string, route: Route, arrival: Arrival): Partial<Matter> {
    const { restricted, divisionCode } = route;
    const { receivedAt, receivedOn } = arrival;
    return { id, reference, restricted, divisionCode, officerId: null, receivedAt, receivedOn };
  }

  private complaint(
    key: { id: string; number: string; pin: string },
    submission: Omit<Submission, keyof Words> & Words,
    arrival: Arrival,
    category: Category,
  ): Partial<Complaint> {
    return {
      id: key.id,
      number: key.number,
      pinHmac: pinHmacOf(this.settings.PIN_SECRET, key.number, key.pin),
      status: 'received',
      categoryCode: category.code,
      kind: category.kind,
      channel: arrival.channel,
      externalReference: arrival.externalReference ?? null,
      description: submission.description,
      wantedOutcome: submission.wantedOutcome,
      villageNo: submission.village ?? null,
      landmark: submission.landmark,
      hideName: submission.hideName ?? false,
      hasEmail: submission.email !== undefined,
      enteredBy: arrival.enteredBy ?? null,
      backdateReason: arrival.backdateReason ?? null,
      searchText: searchTextOf(
        key.number,
        submission.description,
        submission.wantedOutcome,
        submission.landmark,
      ),
    };
  }

  private async facts(
    manager: EntityManager,
    matterId: string,
    route: Route,
    arrival: Arrival,
  ): Promise<void> {
    const { receivedAt: at, channel, backdateReason, enteredBy = null } = arrival;
    const received = { channel, backdated: backdateReason !== undefined };
    await this.events.append(manager, 'received', { matterId, actorId: enteredBy, at }, received);
    const { divisionCode: division, reason } = route;
    const of = { matterId, actorId: null, at };
    await this.events.append(manager, 'routed', of, { division, reason });
  }
}

/** Only an officer states another day than that of the entry. */
function refuseWrongDay({ enteredBy, receivedAt, receivedOn, backdateReason }: Arrival): void {
  if (enteredBy === undefined) return;
  const wrong = wrongReceiptDay(receivedOn, backdateReason, bangkokDayOf(receivedAt));
  if (wrong) throw new SubmissionRefused(wrong.field, wrong.message);
}

/** What was said, in the sender's own words. */
type Words = { description: string; wantedOutcome: string | null; landmark: string | null };

function wordsOf({ description, wantedOutcome, landmark }: Submission): Words {
  return { description, wantedOutcome: wantedOutcome ?? null, landmark: landmark ?? null };
}

function identityOf(submission: Submission): Parameters<IdentityVaultService['keep']>[2] {
  const { name = null, phone = null, email = null, address = null } = submission;
  return { name, phone, email, address };
}
