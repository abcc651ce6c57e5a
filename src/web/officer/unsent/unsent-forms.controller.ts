import { Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { UnsentFormsService } from '../../../cases/complaints/unsent-forms.service.js';
import { May } from '../../../core/accounts/may.decorator.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { Clock } from '../../../platform/clock/clock.js';
import { resumeForm } from '../../../platform/http/form-resumption.js';
import { keptForm, readKeptForm } from '../../../platform/http/kept-form.js';
import { writtenTexts } from '../../../platform/http/written-fields.rule.js';
import { typedWords } from '../../../platform/ui/form.messages.js';
import { pathOf } from '../../../platform/ui/resumed-form.js';
import { FormNotice } from '../../shared/errors/form-notice.js';
import { numberOfKeepingPage } from '../../shared/staff/keeping-page.rule.js';
import { ComplaintLoaderService } from '../desk/complaint-loader.service.js';

/** Keeps what officers are typing on a case, and gives it back to them. */
@Controller('staff/unsent')
export class UnsentFormsController {
  constructor(
    private readonly unsent: UnsentFormsService,
    private readonly loader: ComplaintLoaderService,
    private readonly clock: Clock,
  ) {}

  /** Takes a form as it stands; 204, also where nothing is stored. Throws MatterNotFound. */
  @May('see_complaint')
  @Post()
  @HttpCode(204)
  async keep(@Req() request: StaffRequest): Promise<void> {
    const place = placeOf(request);
    const kept = keptForm(request);
    const number = numberOfKeepingPage(place?.page ?? '');
    if (!place || !kept || number === null) return;
    const { id } = await this.loader.load(request.officer, number);
    if (writtenTexts(kept.values).length === 0) await this.unsent.drop(place);
    else await this.unsent.keep(place, id, JSON.stringify(kept), this.clock.now());
  }

  /** The page with what was kept in its form, to go on. */
  @May('see_complaint')
  @Post('shown')
  async show(@Req() request: StaffRequest, @Res() reply: FastifyReply): Promise<void> {
    const place = placeOf(request, 'of');
    const kept = place && readKeptForm(await this.unsent.read(place));
    const title = typedWords.found;
    const shown =
      kept &&
      (await resumeForm(request, reply, kept, {
        notice: FormNotice({ title, kept }),
        status: 200,
      }));
    if (!shown) await reply.redirect(place?.page ?? '/staff', 303);
  }

  /** Throws away what was kept. */
  @May('see_complaint')
  @Post('dropped')
  async drop(@Req() request: StaffRequest, @Res() reply: FastifyReply): Promise<void> {
    const place = placeOf(request, 'of');
    if (place) await this.unsent.drop(place);
    await reply.redirect(place?.page ?? '/staff', 303);
  }
}

/** Whose form and where; `field` holds its name where another form asks for it. */
function placeOf(
  { officer, formPlace, body }: StaffRequest,
  field?: 'of',
): { accountId: string; page: string; form: string } | null {
  if (!formPlace) return null;
  const named = field && (body as Record<string, unknown>)[field];
  const form = typeof named === 'string' ? named : formPlace.form;
  return { accountId: officer.id, page: pathOf(formPlace.page), form };
}
