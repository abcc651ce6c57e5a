import { Body, Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../accounts/may.decorator.js';
import type { StaffRequest } from '../accounts/staff.guard.js';
import { Clock } from '../platform/clock/clock.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { readForm, type FieldError } from '../platform/web/form-reader.js';
import { ComplaintDoor } from './complaint-door.service.js';
import { ComplaintScreen } from './complaint-screen.service.js';
import type { Posted } from './move-desk.service.js';
import { PlanUnrelatedForm } from './plan-unrelated.form.js';
import { PlanLinking } from '../plan-links/plan-linking.service.js';

type FormName = 'plan_unrelated' | 'plan_related';

/** The word that a complaint belongs to no project of the plan. */
@Controller('staff/complaints/:number')
export class PlanUnrelatedController {
  constructor(
    private readonly door: ComplaintDoor,
    private readonly screen: ComplaintScreen,
    private readonly linking: PlanLinking,
    private readonly clock: Clock,
  ) {}

  /** Says so, with the reason. */
  @May('link_plan')
  @Post('plan-unrelated')
  async say(
    @Param('number') number: string,
    @Body() body: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.decide({ number, body, request, reply }, 'plan_unrelated');
  }

  /** Takes it back. */
  @May('link_plan')
  @Post('plan-unrelated-removals')
  async takeBack(
    @Param('number') number: string,
    @Body() body: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.decide({ number, body, request, reply }, 'plan_related');
  }

  private async decide(posted: Posted, form: FormName): Promise<void> {
    const actor = posted.request.officer;
    const { number } = await this.door.open(actor, posted.number, 'link_plan');
    const read = await readForm(PlanUnrelatedForm, posted.body);
    const { typed } = read;
    const refuse = (errors: readonly FieldError[], status: number): Promise<void> =>
      this.screen.show(posted, { problem: { form, errors, typed } }, status);
    if (!read.ok) return refuse(read.errors, 422);
    const command = { number, actor, ...read.value, now: this.clock.now() };
    try {
      await (form === 'plan_unrelated'
        ? this.linking.sayUnrelated(command)
        : this.linking.takeBack(command));
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind !== 'conflict') throw error;
      return refuse([{ field: '', message: error.code }], 409);
    }
    await this.screen.leave(posted, form);
  }
}
