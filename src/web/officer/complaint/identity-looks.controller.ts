import { Body, Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../../../core/accounts/may.decorator.js';
import { may } from '../../../core/accounts/policy.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { IdentityLooks } from '../../../cases/complaints/identity-looks.service.js';
import { Clock } from '../../../platform/clock/clock.js';
import { readForm, type FieldError } from '../../../platform/http/form-reader.js';
import { ComplaintDoor } from '../desk/complaint-door.service.js';
import { refusalOf } from '../desk/refusal.rule.js';
import { ComplaintScreen } from './complaint-screen.service.js';
import { IdentityLookForm } from './identity-look.form.js';
import { IdentityPage } from './identity.page.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { StaffSeat } from '../../shared/staff/staff-seat.service.js';

/** Looks at an identity, each try recorded with its reason. */
@Controller('staff/complaints/:number/identity-looks')
export class IdentityLooksController {
  constructor(
    private readonly door: ComplaintDoor,
    private readonly screen: ComplaintScreen,
    private readonly looks: IdentityLooks,
    private readonly seat: StaffSeat,
    private readonly clock: Clock,
  ) {}

  /** Records the look and shows the identity once; no address shows it again. */
  @May('see_identity')
  @Post()
  async look(
    @Param('number') typed: string,
    @Body() body: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { officer } = request;
    const matter = await this.door.open(officer, typed);
    const asked = { number: matter.number, request, reply };
    const read = await readForm(IdentityLookForm, body);
    const refuse = (errors: readonly FieldError[], status: number): Promise<void> => {
      const problem = { form: 'identity' as const, errors, typed: read.typed };
      return this.screen.show(asked, { problem }, status);
    };
    // Who may not look is told so, and recorded, before anything is said of the reason.
    const isAllowed = may(officer, 'see_identity', matter);
    if (!read.ok && isAllowed) return refuse(read.errors, 422);
    const reason = read.ok ? read.value.reason : (read.typed['reason'] ?? '');
    try {
      const [identity] = await this.looks.look(officer, [{ matter, reason }], this.clock.now());
      const seat = await this.seat.of(request, reply);
      const { number, hideName } = matter;
      await answerPage(reply, IdentityPage({ seat, number, hideName, identity: identity! }));
    } catch (error) {
      const refused = refusalOf(error);
      if (!refused) throw error;
      return refuse([refused.error], refused.status);
    }
  }
}
