import { Body, Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../../accounts/may.decorator.js';
import type { StaffRequest } from '../../accounts/staff.guard.js';
import { PlanLinking } from '../../plan-links/plan-linking.service.js';
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
    await this.desk.submit(
      { number, body, request, reply },
      {
        form: 'plan_link',
        read: PlanLinkForm,
        decide: ({ project }, decision) => this.linking.link({ ...decision, projectCode: project }),
      },
    );
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
    await this.desk.submit(
      { number, body, request, reply },
      {
        form: 'plan_unlink',
        read: PlanLinkForm,
        decide: ({ project }, decision) =>
          this.linking.unlink({ ...decision, projectCode: project }),
      },
    );
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
    await this.desk.submit(
      { number, body, request, reply },
      {
        form: 'plan_dismissal',
        read: PlanLinkForm,
        decide: ({ project }, decision) =>
          this.linking.dismiss({ ...decision, projectCode: project }),
      },
    );
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
    await this.desk.submit(
      { number, body, request, reply },
      {
        form: 'plan_reconsideration',
        read: PlanLinkForm,
        decide: ({ project }, decision) =>
          this.linking.reconsider({ ...decision, projectCode: project }),
      },
    );
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
}
