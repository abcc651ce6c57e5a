import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { fiscalQuarterOf, fiscalYearOf } from '../../core/calendar/buddhist-era.js';
import { bangkokDayOf, isCivilDay, type CivilDay } from '../../core/calendar/civil-day.js';
import { quartersOf } from '../../core/calendar/reporting-period.js';
import { OfficeJournalService } from '../../core/office/office-journal.service.js';
import { Plan } from '../plan/plan.entity.js';
import type { PlanChange } from '../plan/plan-revision.entity.js';
import { planHash } from './packed-plan.js';
import { goneFrom, planChanges } from './plan-changes.rule.js';
import { PlanFileQuery } from './plan-file.query.js';
import type { PlanFile } from './plan-file.js';
import { PlanChanged, PlanTermsRefused } from './plan-files.errors.js';
import { PlanReaderService } from './plan-reader.service.js';
import type { PlanReading } from './plan-reading.js';
import { PlanStoreService } from './plan-store.service.js';

/** What importing a file would change, before it is confirmed. */
export interface PlanPreview extends PlanReading {
  /** The hash of the plan in force that it would change; null for a year that is not loaded. */
  base: string | null;
  changes: PlanChange[];
}

/** A new year's plan; `followedFrom` is the day from which its reporting periods owe reports, null for none. */
interface NewPlan {
  plan: PlanFile;
  followedFrom: CivilDay | null;
  actorId: string | null;
}

/** Imports plans of fiscal years that are not loaded yet, and previews any file. */
@Injectable()
export class PlanImportService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly files: PlanFileQuery,
    private readonly store: PlanStoreService,
    private readonly reader: PlanReaderService,
    private readonly journal: OfficeJournalService,
  ) {}

  /**
   * Reads and checks a file, or what a form carries of one, and compares it with the plan in force; writes
   * nothing. Throws PackedPlanBroken.
   */
  async preview(source: Buffer | { packed: string }): Promise<PlanPreview> {
    const reading = await this.reader.read(source);
    const { plan } = reading;
    const current = plan && (await this.files.read(plan.document.fiscalYear));
    if (!plan || !current) return { ...reading, base: null, changes: [] };
    const base = planHash(current);
    const problems = goneFrom(current, plan);
    if (problems.length > 0) return { ...reading, plan: null, problems, base, changes: [] };
    return { ...reading, base, changes: planChanges(current, plan) };
  }

  /** Writes a checked plan of a new year whole; throws PlanChanged where the year is loaded, PlanTermsRefused. */
  async add(order: NewPlan, manager?: EntityManager): Promise<void> {
    const { plan, followedFrom } = order;
    const { fiscalYear, startsOn, endsOn } = plan.document;
    const outside = followedFrom !== null && (followedFrom < startsOn || followedFrom > endsOn);
    if (outside || (followedFrom !== null && !isCivilDay(followedFrom))) {
      throw new PlanTermsRefused('followed_from_wrong', 'followedFrom');
    }
    if (manager) return this.write(manager, order);
    await this.dataSource.transaction(async (own) => {
      // Two officers may confirm the same new year at once: the second gets PlanChanged.
      await own.query(`SELECT pg_advisory_xact_lock(hashtextextended('sipha plan', $1))`, [
        fiscalYear,
      ]);
      if (await own.existsBy(Plan, { fiscalYear })) throw new PlanChanged(fiscalYear);
      await this.write(own, order);
    });
  }

  private async write(manager: EntityManager, order: NewPlan): Promise<void> {
    const { plan, followedFrom, actorId: by } = order;
    const { fiscalYear: year } = plan.document;
    await this.store.head(manager, plan, { followedFrom, by });
    await this.store.rows(manager, plan);
    const projects = plan.projects.length;
    await this.journal.append(manager, 'plan_imported', by, { year, projects, followedFrom });
  }
}

/**
 * From when on a new plan is followed up unless somebody says otherwise: the beginning of today's quarter,
 * of the plan where it is yet to come; never for one that is over.
 */
export function usualFollowedFrom(plan: PlanFile, now: Date): CivilDay | null {
  const today = bangkokDayOf(now);
  const { startsOn, endsOn } = plan.document;
  if (endsOn < today) return null;
  const quarter = quartersOf(fiscalYearOf(today))[fiscalQuarterOf(today) - 1]!.from;
  return quarter > startsOn ? quarter : startsOn;
}
