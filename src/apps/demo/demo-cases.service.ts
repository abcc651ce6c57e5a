import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { addDays, bangkokDayOf, startOfDay } from '../../core/calendar/civil-day.js';
import { Complaint } from '../../cases/complaints/complaint.entity.js';
import { ComplaintIntakeService } from '../../cases/intake/complaint-intake.service.js';
import type { Submission } from '../../cases/intake/submission.js';
import { OfficeSettingsService } from '../../core/office/office-settings.service.js';
import { DEMO_CONTACTS } from './demo-accounts.data.js';
import { DemoCaseWorkService } from './demo-case-work.service.js';
import { DEMO_CASES, type DemoCase } from './demo-cases.data.js';

const OFFICE_OPENS_MS = 9 * 3_600_000;

/** Submits the demo cases once, through the same intake as everybody, on their own days in the past. */
@Injectable()
export class DemoCasesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly intake: ComplaintIntakeService,
    private readonly work: DemoCaseWorkService,
    private readonly settings: OfficeSettingsService,
  ) {}

  /** Submits and works on every demo case; does nothing where complaints exist already. */
  async load(now: Date): Promise<number> {
    if (await this.dataSource.manager.exists(Complaint)) return 0;
    await this.settings.set('letter.code', DEMO_CONTACTS.letterCode);
    await this.settings.set('restricted.deputy', DEMO_CONTACTS.deputy);
    await this.settings.set('outside_body', DEMO_CONTACTS.outsideBody);
    for (const one of DEMO_CASES) await this.submit(one, now);
    return DEMO_CASES.length;
  }

  private async submit(one: DemoCase, now: Date): Promise<void> {
    const receivedOn = addDays(bangkokDayOf(now), -one.receivedDaysAgo);
    const opened = new Date(startOfDay(receivedOn).getTime() + OFFICE_OPENS_MS);
    const receivedAt = opened < now ? opened : now;
    const arrival = { channel: one.channel, receivedAt, receivedOn };
    const { number } = await this.intake.submit(submissionOf(one), arrival);
    await this.work.carry(number, one, receivedAt, now);
  }
}

function submissionOf(one: DemoCase): Submission {
  const { text, category, wantedOutcome, village, landmark, contact = {}, hideName } = one;
  return { category, description: text, wantedOutcome, village, landmark, hideName, ...contact };
}
