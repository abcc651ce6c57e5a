import { Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../../../core/accounts/may.decorator.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { InputRefused } from '../../../cases/commands/moves/move.js';
import { readNumber } from '../../../cases/complaints/complaint-number.rule.js';
import { MatterNotFound } from '../../../cases/matters/matter.errors.js';
import { MailWake } from '../../../escalation/mails/mail-wake.queue.js';
import { Settings } from '../../../platform/settings/settings.js';
import type { FormRead } from '../../../platform/http/form-reader.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { PostedForm } from '../../../platform/http/posted-form.decorator.js';
import { carryOut } from '../desk/posted-form.js';
import { RestrictionPageService } from './restriction-page.service.js';
import { RestrictionDto } from './restriction.dto.js';
import { RestrictionPage, type RestrictionPageProps } from './restriction.page.js';

/** Restricts a case by its number, for officers who see it and for those who do not. */
@Controller('staff/restriction')
export class RestrictionController {
  constructor(
    private readonly restriction: RestrictionPageService,
    private readonly mail: MailWake,
    private readonly settings: Settings,
  ) {}

  /** The form; a number in the address is filled in. */
  @May('restrict')
  @Get()
  async form(
    @Query() { number, done, decided }: Record<string, unknown>,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const typed = typeof number === 'string' ? { number } : {};
    await this.show(request, reply, { typed, done: this.read(done), decided: decidedOf(decided) });
  }

  /** Restricts at once; what may not be restricted by this officer is as unknown as what is not there. */
  @May('restrict')
  @Post()
  async restrict(
    @PostedForm(RestrictionDto) read: FormRead<RestrictionDto>,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await carryOut({
      read,
      act: async ({ number: typed, reason }) => {
        const number = this.read(typed);
        if (number === undefined) throw new InputRefused('number', 'number_unknown');
        await this.restriction.restrict({ number, actor: request.officer, reason }).catch(asField);
        this.mail.wake();
        await reply.redirect(`/staff/restriction?done=${number}`, 303);
      },
      refuse: (errors, typed, status) => this.show(request, reply, { typed, errors }, status),
    });
  }

  private async show(
    request: StaffRequest,
    reply: FastifyReply,
    more: Omit<RestrictionPageProps, 'context' | 'releases'>,
    status = 200,
  ): Promise<void> {
    const around = await this.restriction.around(request, reply);
    await answerPage(reply, RestrictionPage({ ...around, ...more }), status);
  }

  private read(typed: unknown): string | undefined {
    const text = typeof typed === 'string' ? typed : '';
    return readNumber(text, this.settings.NUMBER_PREFIX) ?? undefined;
  }
}

const decidedOf = (code: unknown): 'confirmed' | 'refused' | undefined =>
  (['confirmed', 'refused'] as const).find((one) => one === code);

/** What may not be restricted by this officer is as unknown as what is not there. */
function asField(error: unknown): never {
  if (error instanceof MatterNotFound) throw new InputRefused('number', 'number_unknown');
  throw error;
}
