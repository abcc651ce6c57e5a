import { Injectable } from '@nestjs/common';
import { mayReach, type Actor } from '../accounts/policy.js';
import { bangkokDayOf, type CivilDay } from '../calendar/civil-day.js';
import type { Division } from '../office/division.entity.js';
import { OfficeDirectory } from '../office/office-directory.service.js';
import type { PlanProject } from '../plan/plan-project.entity.js';
import { PlanQuery } from '../plan/plan.query.js';
import type { WorkPlace } from './work-place.rule.js';

/** The form of a work; the divisions are those of the project for which the officer may report. */
export interface WorkView {
  today: CivilDay;
  place: WorkPlace;
  project: PlanProject;
  divisions: Division[];
}

/** Reads what the form of a work offers. */
@Injectable()
export class WorkPages {
  constructor(
    private readonly plan: PlanQuery,
    private readonly directory: OfficeDirectory,
  ) {}

  /** The form of a project; throws ProjectNotFound. */
  async of(actor: Actor, place: WorkPlace, now: Date): Promise<WorkView> {
    const [project, all] = await Promise.all([
      this.plan.project(place.project),
      this.directory.divisions(),
    ]);
    const divisions = all.filter(
      ({ code }) =>
        (project.everyDivision || project.divisionCodes.includes(code)) &&
        mayReach(actor, 'report_plan', code),
    );
    return { today: bangkokDayOf(now), place, project, divisions };
  }
}
