import { Controller, Param, Post, Req, Res, type Type } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { InputRefused } from '../../../cases/commands/moves/move.js';
import { May } from '../../../core/accounts/may.decorator.js';
import { nameController } from '../desk/controller-name.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import type { FormRead } from '../../../platform/http/form-reader.js';
import { PostedForm } from '../../../platform/http/posted-form.decorator.js';
import { PlanDecisionService } from '../../../plan/links/decisions/plan-decision.service.js';
import type { PlanDecisionName } from '../../../plan/links/decisions/plan-decisions.js';
import { ProjectNotFound } from '../../../plan/plan/plan.errors.js';
import { CaseFormHandler } from './case-form.handler.js';
import {
  PLAN_DECISION_FORMS,
  type PlanDecisionForm,
} from '../plan-decisions/plan-decision-forms.js';

/** The route of one decision; its path and its DTO are in its form's entry. */
function controllerOf(name: PlanDecisionName, form: PlanDecisionForm): Type {
  const { decision, path, code, read } = form;

  @Controller('staff/complaints/:number')
  class PlanDecisionController {
    constructor(
      private readonly handler: CaseFormHandler,
      private readonly decisions: PlanDecisionService,
    ) {}

    @May('link_plan')
    @Post(path)
    async submit(
      @Param('number') number: string,
      @PostedForm(read) posted: FormRead<InstanceType<PlanDecisionForm['read']>>,
      @Req() request: StaffRequest,
      @Res() reply: FastifyReply,
    ): Promise<void> {
      await this.handler.submit(
        { number, read: posted, request, reply },
        {
          verb: 'link_plan',
          code,
          act: ({ reason, project }, order, now) => {
            const said = { reason, ...(project !== undefined && { projectCode: project }) };
            return this.decisions.make(decision, order, said, now).catch(asField);
          },
        },
      );
    }
  }
  return nameController(PlanDecisionController, name, 'Plan');
}

/** A project that is not in the plan was chosen in a field. */
function asField(error: unknown): never {
  if (error instanceof ProjectNotFound) throw new InputRefused('project', error.code);
  throw error;
}

/** One controller for each decision. */
export const PLAN_DECISION_CONTROLLERS: Type[] = (
  Object.keys(PLAN_DECISION_FORMS) as PlanDecisionName[]
).map((name) => controllerOf(name, PLAN_DECISION_FORMS[name]));
