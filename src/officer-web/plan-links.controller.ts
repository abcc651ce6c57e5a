import { Body, Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../accounts/may.decorator.js';
import type { StaffRequest } from '../accounts/staff.guard.js';
import { ProjectNotFound } from '../plan/plan.errors.js';
import { Clock } from '../platform/clock/clock.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { readForm, type FieldError } from '../platform/web/form-reader.js';
import { ComplaintDoor } from './complaint-door.service.js';
import { ComplaintScreen } from './complaint-screen.service.js';
import type { Posted } from './move-desk.service.js';
import { PlanLinkForm } from './plan-link.form.js';
import { PlanLinking } from '../plan-links/plan-linking.service.js';

type LinkFormName = 'plan_link' | 'plan_unlink';

/** Links between a complaint and projects of the plan. */
@Controller('staff/complaints/:number')
export class PlanLinksController {
  constructor(
    private readonly door: ComplaintDoor,
    private readonly screen: ComplaintScreen,
    private readonly linking: PlanLinking,
    private readonly clock: Clock,
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
    await this.decide({ number, body, request, reply }, 'plan_link');
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
    await this.decide({ number, body, request, reply }, 'plan_unlink');
  }

  private async decide(posted: Posted, form: LinkFormName): Promise<void> {
    const actor = posted.request.officer;
    const { number } = await this.door.open(actor, posted.number, 'link_plan');
    const read = await readForm(PlanLinkForm, posted.body);
    const { typed } = read;
    const refuse = (errors: readonly FieldError[], status: number): Promise<void> =>
      this.screen.show(posted, { problem: { form, errors, typed } }, status);
    if (!read.ok) return refuse(read.errors, 422);
    const { project: projectCode, reason, version } = read.value;
    const command = { number, actor, version, projectCode, reason, now: this.clock.now() };
    try {
      await (form === 'plan_link' ? this.linking.link(command) : this.linking.unlink(command));
    } catch (error) {
      const { errors, status } = refusalOf(error, form);
      return refuse(errors, status);
    }
    await this.screen.leave(posted, form);
  }
}

/** What to say to the officer; throws on whatever is no refusal of the link itself. */
function refusalOf(error: unknown, form: LinkFormName): { errors: FieldError[]; status: number } {
  if (error instanceof ProjectNotFound) {
    return { errors: [{ field: 'project', message: error.code }], status: 422 };
  }
  if (!(error instanceof DomainError) || error.kind !== 'conflict') throw error;
  const atProject = form === 'plan_link' && error.code !== 'matter_changed';
  return { errors: [{ field: atProject ? 'project' : '', message: error.code }], status: 409 };
}
