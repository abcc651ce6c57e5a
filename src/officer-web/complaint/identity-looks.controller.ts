import { Body, Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../../accounts/may.decorator.js';
import type { StaffRequest } from '../../accounts/staff.guard.js';
import { IdentityVault } from '../../complaints/identity-vault.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { readForm } from '../../platform/web/form-reader.js';
import { ComplaintDoor } from '../desk/complaint-door.service.js';
import { ComplaintScreen } from './complaint-screen.service.js';
import { IdentityLookForm } from './identity-look.form.js';
import { IdentityPage } from './identity.page.js';
import { answerPage } from '../../staff-frame/page-answer.js';
import { StaffSeat } from '../../staff-frame/staff-seat.service.js';

/** Looks at an identity, each logged with its reason. */
@Controller('staff/complaints/:number/identity-looks')
export class IdentityLooksController {
  constructor(
    private readonly door: ComplaintDoor,
    private readonly screen: ComplaintScreen,
    private readonly vault: IdentityVault,
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
    const { id, number } = await this.door.open(request.officer, typed, 'see_identity');
    const asked = { number, request, reply };
    const read = await readForm(IdentityLookForm, body);
    if (!read.ok) {
      const problem = { form: 'identity' as const, errors: read.errors, typed: read.typed };
      return this.screen.show(asked, { problem }, 422);
    }
    const view = await this.screen.view(asked);
    const seat = await this.seat.of(request, reply);
    const now = this.clock.now();
    const identity = await this.vault.look(id, request.officer.id, read.value.reason, now);
    const { hideName } = view.record.complaint;
    await answerPage(reply, IdentityPage({ seat, number, hideName, identity }));
  }
}
