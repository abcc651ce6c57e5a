import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { AccountDirectoryService } from '../../../core/accounts/account-directory.service.js';
import { May } from '../../../core/accounts/may.decorator.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { PlanRevisionsService } from '../../../plan/files/plan-revisions.service.js';
import { YearNotFound } from '../../../plan/plan/plan.errors.js';
import { PlanQuery } from '../../../plan/plan/plan.query.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { StaffContextService } from '../../shared/staff/staff-context.service.js';
import { PlanRevisionsPage } from './plan-revisions.page.js';

/** How a plan in force was changed. */
@Controller('staff/plan/years/:year/revisions')
export class PlanRevisionsController {
  constructor(
    private readonly revisions: PlanRevisionsService,
    private readonly plan: PlanQuery,
    private readonly accounts: AccountDirectoryService,
    private readonly context: StaffContextService,
  ) {}

  /** Every revision, newest first; throws YearNotFound. */
  @May('see_plan')
  @Get()
  async show(
    @Param('year') year: string,
    @Query('done') done: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const plans = await this.plan.plans();
    const plan = plans.find(({ fiscalYear }) => String(fiscalYear) === year);
    if (!plan) throw new YearNotFound(year);
    const revisions = await this.revisions.of(plan.fiscalYear);
    const ids = revisions.flatMap(({ byAccount }) => byAccount ?? []);
    const people = await this.accounts.byIds(ids);
    const said = done === 'added' || done === 'revised' ? done : undefined;
    const context = await this.context.of(request, reply);
    await answerPage(reply, PlanRevisionsPage({ context, plan, revisions, people, done: said }));
  }
}
