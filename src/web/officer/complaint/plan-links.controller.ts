import { Body, Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../../../core/accounts/may.decorator.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { InputRefused } from '../../../cases/commands/moves/move.js';
import { PlanLinking } from '../../../plan/links/plan-linking.service.js';
import { ProjectNotFound } from '../../../plan/plan/plan.errors.js';
import type { DeskFormName } from '../moves/desk-form.rule.js';
import { CaseFormHandler, type Posted } from './case-form.handler.js';
import { PlanLinkForm } from './plan-link.form.js';
import { PlanDecisionForm } from './plan-decision.form.js';

/** What officers decide about a complaint and the plan: its projects, or that it belongs to none. */
@Controller('staff/complaints/:number')
export class PlanLinksController {
  constructor(
    private readonly handler: CaseFormHandler,
    private readonly linking: PlanLinking,
  ) {}

  /** Confirms that the complaint belongs to a project. */
  @May('link_plan')
  @Post('plan-links')
  async link(
    @Param('number') number: string,
    @Body() body: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.ofProject({ number, body, request, reply }, 'plan_link', 'link');
  }

  /** Ends a link; it stays in the record with the reason. */
  @May('link_plan')
  @Post('plan-link-removals')
  async unlink(
    @Param('number') number: string,
    @Body() body: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.ofProject({ number, body, request, reply }, 'plan_unlink', 'unlink');
  }

  /** Says that a suggested project does not fit. */
  @May('link_plan')
  @Post('plan-dismissals')
  async dismiss(
    @Param('number') number: string,
    @Body() body: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.ofProject({ number, body, request, reply }, 'plan_dismissal', 'dismiss');
  }

  /** Takes that back. */
  @May('link_plan')
  @Post('plan-dismissal-removals')
  async reconsider(
    @Param('number') number: string,
    @Body() body: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.ofProject({ number, body, request, reply }, 'plan_reconsideration', 'reconsider');
  }

  /** Says that it belongs to none, with the reason. */
  @May('link_plan')
  @Post('plan-unrelated')
  async sayUnrelated(
    @Param('number') number: string,
    @Body() body: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.handler.submit(
      { number, body, request, reply },
      {
        ...{ verb: 'link_plan', code: 'plan_unrelated', read: PlanDecisionForm },
        act: ({ reason }, order, now) => this.linking.sayUnrelated({ ...order, reason, now }),
      },
    );
  }

  /** Takes that back. */
  @May('link_plan')
  @Post('plan-unrelated-removals')
  async takeBack(
    @Param('number') number: string,
    @Body() body: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.handler.submit(
      { number, body, request, reply },
      {
        ...{ verb: 'link_plan', code: 'plan_related', read: PlanDecisionForm },
        act: ({ reason }, order, now) => this.linking.takeBack({ ...order, reason, now }),
      },
    );
  }

  private async ofProject(
    posted: Posted,
    code: DeskFormName,
    act: 'link' | 'unlink' | 'dismiss' | 'reconsider',
  ): Promise<void> {
    await this.handler.submit(posted, {
      ...{ verb: 'link_plan', code, read: PlanLinkForm },
      act: ({ project: projectCode, reason }, order, now) =>
        this.linking[act]({ ...order, reason, now, projectCode }).catch(asField),
    });
  }
}

/** A project that is not in the plan was chosen in a field. */
function asField(error: unknown): never {
  if (error instanceof ProjectNotFound) throw new InputRefused('project', error.code);
  throw error;
}
