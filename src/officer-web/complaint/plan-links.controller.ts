import { Body, Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../../accounts/may.decorator.js';
import type { StaffRequest } from '../../accounts/staff.guard.js';
import { PlanLinking } from '../../plan-links/plan-linking.service.js';
import type { DeskFormName } from '../moves/desk-form.rule.js';
import type { Posted } from './move-form.handler.js';
import { PlanDesk } from './plan-desk.service.js';
import { PlanLinkForm } from './plan-link.form.js';
import { PlanDecisionForm } from './plan-decision.form.js';

/** What officers decide about a complaint and the plan: its projects, or that it belongs to none. */
@Controller('staff/complaints/:number')
export class PlanLinksController {
  constructor(
    private readonly desk: PlanDesk,
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
    await this.desk.submit(
      { number, body, request, reply },
      {
        form: 'plan_unrelated',
        read: PlanDecisionForm,
        decide: (_, decision) => this.linking.sayUnrelated(decision),
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
    await this.desk.submit(
      { number, body, request, reply },
      {
        form: 'plan_related',
        read: PlanDecisionForm,
        decide: (_, decision) => this.linking.takeBack(decision),
      },
    );
  }

  private async ofProject(
    posted: Posted,
    form: DeskFormName,
    act: 'link' | 'unlink' | 'dismiss' | 'reconsider',
  ): Promise<void> {
    await this.desk.submit(posted, {
      form,
      read: PlanLinkForm,
      decide: ({ project }, decision) => this.linking[act]({ ...decision, projectCode: project }),
    });
  }
}
