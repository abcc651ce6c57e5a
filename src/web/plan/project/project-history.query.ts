import { Injectable } from '@nestjs/common';
import { AccountDirectoryService } from '../../../core/accounts/account-directory.service.js';
import { PlanRevisionsService } from '../../../plan/files/plan-revisions.service.js';
import type { PlanProject } from '../../../plan/plan/plan-project.entity.js';
import type { PlanRevision } from '../../../plan/plan/plan-revision.entity.js';
import type { Revisers } from '../revisions/revision.part.js';

/** A project's revisions, newest first, and who made them. */
export interface ProjectHistoryView {
  revisions: PlanRevision[];
  people: Revisers;
}

/** Reads how a project was changed. */
@Injectable()
export class ProjectHistoryQuery {
  constructor(
    private readonly revisions: PlanRevisionsService,
    private readonly accounts: AccountDirectoryService,
  ) {}

  /** One project's history. */
  async of({ fiscalYear, code }: PlanProject): Promise<ProjectHistoryView> {
    const revisions = await this.revisions.ofProject(fiscalYear, code);
    const people = await this.accounts.byIds(revisions.flatMap(({ byAccount }) => byAccount ?? []));
    return { revisions, people };
  }
}
