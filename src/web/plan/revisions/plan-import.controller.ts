import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../../../core/accounts/may.decorator.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { MOST_FILE_BYTES } from '../../../platform/http/body/body-bounds.js';
import { PlanRefused, PlanTermsRefused } from '../../../plan/files/plan-files.errors.js';
import type { PlanFile } from '../../../plan/files/plan-file.js';
import { PlanImportService, type PlanPreview } from '../../../plan/files/plan-import.service.js';
import { PlanRevisionsService } from '../../../plan/files/plan-revisions.service.js';
import { PlanQuery } from '../../../plan/plan/plan.query.js';
import { Clock } from '../../../platform/clock/clock.js';
import { fieldErrorOf } from '../../../platform/http/field-error.rule.js';
import { typedTexts, type FieldError, type FormRead } from '../../../platform/http/form-reader.js';
import { resumedBody } from '../../../platform/http/form-resumption.js';
import { PostedForm } from '../../../platform/http/posted-form.decorator.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { StaffContextService } from '../../shared/staff/staff-context.service.js';
import { PlanAgainPage } from './plan-again.page.js';
import { PlanConfirmationDto, PlanFileDto } from './plan-import.dto.js';
import { PlanImportPage } from './plan-import.page.js';
import { PlanPreviewPage } from './plan-preview.page.js';

/** The typed fields beside a plan that is confirmed. */
const TERMS = ['reason', 'revisedOn', 'followedFrom'];

/** Imports plans from files: previewed first, imported when confirmed. */
@Controller('staff/plan/import')
export class PlanImportController {
  constructor(
    private readonly intake: PlanImportService,
    private readonly revisions: PlanRevisionsService,
    private readonly plan: PlanQuery,
    private readonly context: StaffContextService,
    private readonly clock: Clock,
  ) {}

  /** The form of a file, and the templates; or again the plan that was to be confirmed. */
  @May('revise_plan')
  @Get()
  async form(@Req() request: StaffRequest, @Res() reply: FastifyReply): Promise<void> {
    const sent = resumedBody('/staff/plan/import/confirmation');
    if (!sent) return this.page(request, reply);
    const typed = typedTexts(sent);
    const preview = await this.intake.preview({ packed: typed.plan ?? '' });
    if (preview.plan) return this.preview(request, reply, preview, { typed });
    await this.again(request, reply, preview, typed);
  }

  /** What a file would do; writes nothing. */
  @May('revise_plan')
  @Post()
  async look(
    @PostedForm(PlanFileDto) read: FormRead<PlanFileDto>,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = read.ok ? read.value.file : undefined;
    if (!file || file.length === 0 || file.length > MOST_FILE_BYTES) {
      return this.page(request, reply, 'upload_missing');
    }
    await this.preview(request, reply, await this.intake.preview(file));
  }

  /** Imports the previewed plan, or shows what has changed since. */
  @May('revise_plan')
  @Post('confirmation')
  async confirm(
    @PostedForm(PlanConfirmationDto) read: FormRead<PlanConfirmationDto>,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { typed } = read;
    const wrong = read.ok ? [] : read.errors;
    if (wrong.some(({ field }) => !TERMS.includes(field))) {
      return this.page(request, reply, 'unknown_field');
    }
    const preview = await this.intake.preview({ packed: typed.plan ?? '' });
    if (!preview.plan) return this.again(request, reply, preview, typed);
    const errors = read.ok ? await this.refusals(preview.plan, read.value, request) : wrong;
    if (errors.length > 0) return this.preview(request, reply, preview, { errors, typed });
    const done = typed.base === '' ? 'added' : 'revised';
    const { fiscalYear } = preview.plan.document;
    await reply.redirect(`/staff/plan/years/${fiscalYear}/revisions?done=${done}`, 303);
  }

  /** Takes the plan, or says what is wrong with its terms. */
  private async refusals(
    plan: PlanFile,
    form: PlanConfirmationDto,
    request: StaffRequest,
  ): Promise<FieldError[]> {
    try {
      await this.take(plan, form, request);
      return [];
    } catch (error) {
      if (!(error instanceof PlanTermsRefused)) throw error;
      return [fieldErrorOf(error)];
    }
  }

  private async take(
    plan: PlanFile,
    form: PlanConfirmationDto,
    request: StaffRequest,
  ): Promise<void> {
    const actorId = request.officer.id;
    if (form.base === '') {
      return this.intake.add({ plan, followedFrom: form.followedFrom || null, actorId });
    }
    const { base, reason = '', revisedOn = '' } = form;
    await this.revisions.revise({ plan, base, reason, revisedOn, actorId, now: this.clock.now() });
  }

  /** Shows what was sent once more where it could not be checked just now; throws PlanRefused. */
  private async again(
    request: StaffRequest,
    reply: FastifyReply,
    { problems }: PlanPreview,
    typed: Record<string, string>,
  ): Promise<void> {
    const problem = problems.find(({ code }) => code === 'busy' || code === 'not_checked');
    if (!problem) throw new PlanRefused(problems);
    const context = await this.context.of(request, reply);
    await answerPage(reply, PlanAgainPage({ context, problem, typed }), 422);
  }

  private async preview(
    request: StaffRequest,
    reply: FastifyReply,
    preview: PlanPreview,
    more: { errors?: readonly FieldError[]; typed?: Record<string, string> } = {},
  ): Promise<void> {
    const context = await this.context.of(request, reply);
    const page = PlanPreviewPage({ context, preview, now: this.clock.now(), ...more });
    const wrong = preview.problems.length > 0 || (more.errors ?? []).length > 0;
    await answerPage(reply, page, wrong ? 422 : 200);
  }

  private async page(request: StaffRequest, reply: FastifyReply, error?: string): Promise<void> {
    const [context, plans] = await Promise.all([
      this.context.of(request, reply),
      this.plan.plans(),
    ]);
    const years = plans.map(({ fiscalYear }) => fiscalYear);
    await answerPage(reply, PlanImportPage({ context, years, error }), error ? 422 : 200);
  }
}
