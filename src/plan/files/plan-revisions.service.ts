import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { addDays, bangkokDayOf, isCivilDay, type CivilDay } from '../../core/calendar/civil-day.js';
import { ReportOpeningService } from '../follow-up/report-opening.service.js';
import { OfficeJournalService } from '../../core/office/office-journal.service.js';
import { PlanRevision, type PlanChange } from '../plan/plan-revision.entity.js';
import { Plan } from '../plan/plan.entity.js';
import { YearNotFound } from '../plan/plan.errors.js';
import { projectsOwingOtherReports } from './report-duty-changes.rule.js';
import { planHash } from './packed-plan.js';
import { goneFrom, planChanges } from './plan-changes.rule.js';
import { PlanFileQuery } from './plan-file.query.js';
import type { PlanFile } from './plan-file.js';
import { NothingRevised, PlanChanged, PlanRefused, PlanTermsRefused } from './plan-files.errors.js';
import { PlanStoreService } from './plan-store.service.js';

/** A dated change of a plan in force; `base` names the plan that it was compared with. */
interface RevisionOrder {
  plan: PlanFile;
  base: string;
  reason: string;
  revisedOn: CivilDay;
  actorId: string | null;
  now: Date;
}

/** A plan may be revised before it begins, but not years before. */
const DAYS_BEFORE = 366;

/** Changes plans in force: each time a dated revision with its reason, all or nothing. */
@Injectable()
export class PlanRevisionsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly files: PlanFileQuery,
    private readonly store: PlanStoreService,
    private readonly journal: OfficeJournalService,
    private readonly reports: ReportOpeningService,
  ) {}

  /**
   * Makes a checked plan the one in force. A project that it has not is withdrawn, one that comes back is in
   * force again; reports are owed by the new terms from the revision's day on. Throws PlanTermsRefused,
   * YearNotFound, PlanChanged, PlanRefused or NothingRevised.
   */
  async revise(order: RevisionOrder): Promise<PlanRevision> {
    const { fiscalYear } = order.plan.document;
    // Opens the reports that are owed by the old terms, which stay owed.
    await this.reports.run();
    return this.dataSource.transaction(async (manager) => {
      const plan = await manager.findOne(Plan, {
        where: { fiscalYear },
        lock: { mode: 'pessimistic_write' },
      });
      const current = await this.files.read(fiscalYear, manager);
      if (!plan || !current) throw new YearNotFound(String(fiscalYear));
      const last = await this.newest(fiscalYear, manager);
      const reason = reasonOf(order, plan, last);
      if (planHash(current) !== order.base) throw new PlanChanged(fiscalYear);
      const changes = changesOf(current, order.plan);
      await this.write(manager, order, changes);
      await this.store.followFrom(
        manager,
        projectsOwingOtherReports(current, order.plan),
        order.revisedOn,
      );
      const no = (last?.no ?? 0) + 1;
      return this.record(manager, { ...order, reason }, { no, changes });
    });
  }

  /** A plan's revisions, newest first. */
  of(fiscalYear: number): Promise<PlanRevision[]> {
    return this.dataSource.manager.find(PlanRevision, {
      where: { fiscalYear },
      order: { no: 'DESC' },
    });
  }

  /** The revisions that changed a project, newest first, each with its changes of that project alone. */
  async ofProject(fiscalYear: number, code: string): Promise<PlanRevision[]> {
    const revisions = await this.of(fiscalYear);
    return revisions
      .map((one) => ({ ...one, changes: one.changes.filter(({ project }) => project === code) }))
      .filter(({ changes }) => changes.length > 0);
  }

  private newest(fiscalYear: number, manager: EntityManager): Promise<PlanRevision | null> {
    return manager.findOne(PlanRevision, { where: { fiscalYear }, order: { no: 'DESC' } });
  }

  private async write(
    manager: EntityManager,
    { plan, revisedOn, actorId }: RevisionOrder,
    changes: readonly PlanChange[],
  ): Promise<void> {
    const gone = changes.filter(({ project, field, after }) => project && !field && !after);
    await this.store.head(manager, plan, { followedFrom: null, by: actorId });
    await this.store.rows(manager, plan);
    await this.store.withdraw(
      manager,
      gone.map(({ project }) => project!),
      revisedOn,
    );
  }

  private async record(
    manager: EntityManager,
    { plan, reason, revisedOn, actorId, now }: RevisionOrder,
    { no, changes }: { no: number; changes: PlanChange[] },
  ): Promise<PlanRevision> {
    const { fiscalYear } = plan.document;
    const revision = { id: uuidv7(), fiscalYear, no, revisedOn, reason, changes };
    const row = { ...revision, byAccount: actorId, at: now };
    await manager.insert(PlanRevision, row as object);
    const data = { year: fiscalYear, no, revisedOn, changes: changes.length };
    await this.journal.append(manager, 'plan_revised', actorId, data);
    return row;
  }
}

function changesOf(current: PlanFile, plan: PlanFile): PlanChange[] {
  const gone = goneFrom(current, plan);
  if (gone.length > 0) throw new PlanRefused(gone);
  const changes = planChanges(current, plan);
  if (changes.length === 0) throw new NothingRevised();
  return changes;
}

/** The reason, where it and the day are right: not to come, and not before the revision before. */
function reasonOf(
  { reason, revisedOn, now }: RevisionOrder,
  { startsOn }: Plan,
  last: PlanRevision | null,
): string {
  const words = reason.trim();
  if (words === '') throw new PlanTermsRefused('revision_reason_missing', 'reason');
  const earliest = last?.revisedOn ?? addDays(startsOn, -DAYS_BEFORE);
  const right = isCivilDay(revisedOn) && revisedOn >= earliest && revisedOn <= bangkokDayOf(now);
  if (!right) throw new PlanTermsRefused('revised_on_wrong', 'revisedOn');
  return words;
}
