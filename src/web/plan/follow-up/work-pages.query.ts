import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { v7 as uuidv7 } from 'uuid';
import { NotAllowed } from '../../../core/accounts/policy.errors.js';
import { mayReach, type Actor } from '../../../core/accounts/policy.js';
import { bangkokDayOf, type CivilDay } from '../../../core/calendar/civil-day.js';
import { WorkNotFound } from '../../../plan/follow-up/follow-up.errors.js';
import { ReportRecordQuery, type ShownWork } from '../../../plan/follow-up/report-record.query.js';
import type { Division } from '../../../core/office/division.entity.js';
import { OfficeDirectoryService } from '../../../core/office/office-directory.service.js';
import type { PlanProject } from '../../../plan/plan/plan-project.entity.js';
import { PlanQuery } from '../../../plan/plan/plan.query.js';
import type { WorkFormOrigin } from './work-form-origin.rule.js';

/** The form of a work; the divisions are those of the project for which the officer may report. */
export interface WorkView {
  /** The work's, if it is recorded. */
  id: string;
  today: CivilDay;
  place: WorkFormOrigin;
  project: PlanProject;
  divisions: Division[];
}

/** A work that stands, with its project. */
export interface OneWork {
  work: ShownWork;
  project: PlanProject;
}

/** Reads what the form of a work offers. */
@Injectable()
export class WorkPagesQuery {
  constructor(
    private readonly plan: PlanQuery,
    private readonly directory: OfficeDirectoryService,
    private readonly files: ReportRecordQuery,
  ) {}

  /** A work that the officer may void; throws WorkNotFound or NotAllowed. */
  async one(actor: Actor, id: string): Promise<OneWork> {
    if (!isUUID(id)) throw new WorkNotFound();
    const work = await this.files.work(id);
    if (!mayReach(actor, 'report_plan', work.divisionCode)) throw new NotAllowed('report_plan');
    return { work, project: await this.plan.project(work.projectCode) };
  }

  /** The form of a project; throws ProjectNotFound. */
  async of(actor: Actor, place: WorkFormOrigin, now: Date): Promise<WorkView> {
    const [project, all] = await Promise.all([
      this.plan.project(place.project),
      this.directory.divisions(),
    ]);
    const divisions = all.filter(
      ({ code }) =>
        (project.everyDivision || project.divisionCodes.includes(code)) &&
        mayReach(actor, 'report_plan', code),
    );
    return { id: uuidv7(), today: bangkokDayOf(now), place, project, divisions };
  }
}
