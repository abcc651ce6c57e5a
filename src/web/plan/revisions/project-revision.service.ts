import { Injectable } from '@nestjs/common';
import { bangkokDayOf, type CivilDay } from '../../../core/calendar/civil-day.js';
import { planHash } from '../../../plan/files/packed-plan.js';
import type { FileProject, PlanFile } from '../../../plan/files/plan-file.js';
import { PlanFileQuery } from '../../../plan/files/plan-file.query.js';
import {
  NothingRevised,
  PlanChanged,
  PlanTermsRefused,
} from '../../../plan/files/plan-files.errors.js';
import { PlanImportService } from '../../../plan/files/plan-import.service.js';
import type { PlanProblem } from '../../../plan/files/plan-problem.js';
import { problemWords } from '../../../plan/files/plan-problems.messages.js';
import { PlanRevisionsService } from '../../../plan/files/plan-revisions.service.js';
import { ProjectNotFound } from '../../../plan/plan/plan.errors.js';
import { Clock } from '../../../platform/clock/clock.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { fieldErrorOf } from '../../../platform/http/field-error.rule.js';
import type { FieldError } from '../../../platform/http/form-reader.js';
import { wordsOfProblem } from '../follow-up/work-problem.rule.js';
import type { ProjectRevisionDto } from './project-revision.dto.js';
import { projectFields, revisedPlan, typedFields } from './project-revision.rule.js';

interface WrongField {
  field: string;
  text: string;
}

/** What the page shows. */
export interface ProjectRevisionView {
  project: FileProject;
  inForce: boolean;
  base: string;
  typed: Record<string, string>;
  errors: readonly WrongField[];
  today: CivilDay;
  status: number;
}

/** Revises a plan by one project's form. */
@Injectable()
export class ProjectRevisionService {
  constructor(
    private readonly files: PlanFileQuery,
    private readonly intake: PlanImportService,
    private readonly revisions: PlanRevisionsService,
    private readonly clock: Clock,
  ) {}

  /** A project to change; throws ProjectNotFound. */
  async view(code: string): Promise<ProjectRevisionView> {
    return this.viewOf(await this.read(code));
  }

  /** Makes the revision, or says what the page shows instead; throws ProjectNotFound. */
  async revise(
    code: string,
    form: ProjectRevisionDto,
    actorId: string,
  ): Promise<ProjectRevisionView | null> {
    const kept = await this.read(code);
    const view = this.viewOf(kept);
    const again = (errors: readonly WrongField[], status = 422): ProjectRevisionView => ({
      ...view,
      errors,
      status,
      typed: { ...view.typed, ...typedFields(form) },
    });
    const { reason = '', revisedOn = '' } = form;
    const base = form.over ?? form.base;
    if (base !== view.base) return again([refusalOf(new PlanChanged(kept.year))], 409);
    const json = Buffer.from(JSON.stringify(revisedPlan(kept.plan, kept.project, form)));
    const { plan, problems } = await this.intake.preview(json);
    if (!plan) return again(problems.map(wrongField));
    try {
      const now = this.clock.now();
      await this.revisions.revise({ plan, base, reason, revisedOn, actorId, now });
      return null;
    } catch (error) {
      return again([refusalOf(error)], error instanceof PlanChanged ? 409 : 422);
    }
  }

  private viewOf({ plan, project }: KeptProject): ProjectRevisionView {
    const inForce = plan.projects.some(({ code }) => code === project.code);
    const shown = { project, inForce, base: planHash(plan), typed: projectFields(project) };
    return { ...shown, today: bangkokDayOf(this.clock.now()), errors: [], status: 200 };
  }

  private async read(code: string): Promise<KeptProject> {
    const kept = await this.files.project(code);
    const plan = kept && (await this.files.read(kept.fiscalYear));
    if (!plan) throw new ProjectNotFound(code);
    return { plan, project: kept.project, year: kept.fiscalYear };
  }
}

interface KeptProject {
  plan: PlanFile;
  project: FileProject;
  year: number;
}

/** What was refused and where; throws whatever is no refusal of the revision. */
function refusalOf(error: unknown): WrongField {
  const known = [PlanChanged, NothingRevised, PlanTermsRefused].some((one) => error instanceof one);
  if (!known || !(error instanceof DomainError)) throw error;
  const problem = fieldErrorOf(error);
  return { field: problem.field || 'title', text: wordsOfProblem(problem) };
}

/** The problems of a form that was read, in words. */
export const wrongFieldsOf = (errors: readonly FieldError[]): WrongField[] =>
  errors.map((error) => ({ field: error.field, text: wordsOfProblem(error) }));

const wrongField = (one: PlanProblem): WrongField => ({
  field: one.column ?? 'title',
  text: problemWords(one),
});
