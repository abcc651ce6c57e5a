import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { bangkokDayOf } from '../../core/calendar/civil-day.js';
import { newNumber, newPin } from '../complaints/complaint-number.rule.js';
import { Complaint } from '../complaints/complaint.entity.js';
import { ConcealmentService } from '../complaints/concealment.service.js';
import { IdentityVaultService } from '../complaints/identity-vault.service.js';
import { openSearchText } from '../complaints/search-text.rule.js';
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
import { wrongReceiptDay } from '../complaints/receipt-day.rule.js';

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
    const village = await villageOf(manager, submission);
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
      this.complaint(key, { ...submission, ...words }, arrival, { category, village }),
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
    { category, village }: { category: Category; village: NamedVillage },
  ): Partial<Complaint> {
    const { number } = key;
    const { description, wantedOutcome, landmark } = submission;
    const externalReference = arrival.externalReference ?? null;
    const searched = openSearchText({
      ...{ number, description, wantedOutcome, landmark, externalReference },
      subject: null,
      category: category.name,
      village: village.name,
      officer: null,
    });
    return {
      id: key.id,
      number,
      pinHmac: pinHmacOf(this.settings.PIN_SECRET, number, key.pin),
      status: 'received',
      categoryCode: category.code,
      kind: category.kind,
      channel: arrival.channel,
      externalReference,
      description,
      wantedOutcome,
      villageNo: village.no,
      landmark,
      hideName: submission.hideName ?? false,
      hasEmail: submission.email !== undefined,
      enteredBy: arrival.enteredBy ?? null,
      backdateReason: arrival.backdateReason ?? null,
      searchText: searched,
      searchOpen: searched,
      searchDue: false,
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

/** A village of the office; nulls where none was given. */
type NamedVillage = Village | { no: null; name: null };

async function villageOf(manager: EntityManager, { village }: Submission): Promise<NamedVillage> {
  if (village === undefined) return { no: null, name: null };
  const found = await manager.findOneBy(Village, { no: village });
  if (!found) throw new SubmissionRefused('village', 'village_unknown');
  return found;
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
