import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../../../core/accounts/may.decorator.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { Clock } from '../../../platform/clock/clock.js';
import { ReleasesService } from '../../../assurance/restriction/releases.service.js';
import type { FormRead } from '../../../platform/http/form-reader.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { PostedForm } from '../../../platform/http/posted-form.decorator.js';
import { StaffContextService } from '../../shared/staff/staff-context.service.js';
import { versionSeen } from '../../shared/staff/version.dto.js';
import { carryOut } from '../desk/posted-form.js';
import { ReleasePageQuery } from './release-page.query.js';
import { ReleasePage, type ReleasePageProps } from './release.page.js';
import { ReleaseDto } from './restriction.dto.js';

/** A restricted case is released by two persons: proposed here, decided on by the custodian. */
@Controller('staff')
export class ReleasesController {
  constructor(
    private readonly releases: ReleasesService,
    private readonly release: ReleasePageQuery,
    private readonly context: StaffContextService,
    private readonly clock: Clock,
  ) {}

  /** The form of a proposal. */
  @May('propose_release')
  @Get('complaints/:number/release')
  async form(
    @Param('number') number: string,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.show(number, request, reply, { typed: {} });
  }

  /** Proposes it; what was typed stays when it is not taken. */
  @May('propose_release')
  @Post('complaints/:number/release')
  async propose(
    @Param('number') typed: string,
    @PostedForm(ReleaseDto) read: FormRead<ReleaseDto>,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { number } = await this.release.enter(request.officer, typed);
    const { officer: actor } = request;
    await carryOut({
      read,
      act: async (value) => {
        const { category, reason } = value;
        const command = { number, actor, category, reason, version: versionSeen(value) };
        await this.releases.propose(command, this.clock.now());
        await reply.redirect(`/staff/complaints/${number}?done=release`, 303);
      },
      refuse: (errors, kept, status) =>
        this.show(number, request, reply, { typed: kept, errors }, status),
    });
  }

  /** The second person agrees: the case is ordinary from now on. */
  @May('confirm_release')
  @Post('releases/:id/confirmation')
  async confirm(
    @Param('id') id: string,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.decide(id, 'confirmed', request, reply);
  }

  /** The second person does not agree: it stays restricted. */
  @May('confirm_release')
  @Post('releases/:id/refusal')
  async refuse(
    @Param('id') id: string,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.decide(id, 'refused', request, reply);
  }

  private async decide(
    id: string,
    decision: 'confirmed' | 'refused',
    { officer: actor }: StaffRequest,
    reply: FastifyReply,
  ): Promise<void> {
    await this.releases.decide({ id, actor, decision }, this.clock.now());
    await reply.redirect(`/staff/restriction?decided=${decision}`, 303);
  }

  private async show(
    typed: string,
    request: StaffRequest,
    reply: FastifyReply,
    more: Pick<ReleasePageProps, 'typed' | 'errors'>,
    status = 200,
  ): Promise<void> {
    const around = await this.release.around(await this.release.enter(request.officer, typed));
    const context = await this.context.of(request, reply);
    await answerPage(reply, ReleasePage({ context, ...around, ...more }), status);
  }
}
