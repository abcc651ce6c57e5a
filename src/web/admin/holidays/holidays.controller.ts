import { Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../../../core/accounts/may.decorator.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { bangkokDayOf } from '../../../core/calendar/civil-day.js';
import {
  EscalationSettingsChanged,
  EscalationSettingsService,
} from '../../../escalation/sweep/escalation-settings.service.js';
import {
  HolidayChangeService,
  type HolidayDecision,
} from '../../../escalation/sweep/holiday-change.service.js';
import { HolidayYearsQuery } from '../../../core/office/holiday-years.query.js';
import { Clock } from '../../../platform/clock/clock.js';
import { fieldErrorOf } from '../../../platform/http/field-error.rule.js';
import { readForm, type FormRead } from '../../../platform/http/form-reader.js';
import { resumedBody } from '../../../platform/http/form-resumption.js';
import { PostedForm } from '../../../platform/http/posted-form.decorator.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { StaffContextService } from '../../shared/staff/staff-context.service.js';
import { versionSeen } from '../../shared/staff/version.dto.js';
import { holidayDayErrors } from './holiday-check.rule.js';
import { HolidayDto } from './holiday.dto.js';
import { HOLIDAY_PREVIEW_FORM, HolidayPreviewPage } from './holiday-preview.page.js';
import { HolidaysPage, type HolidaysPageProps } from './holidays.page.js';

interface Asked {
  request: StaffRequest;
  reply: FastifyReply;
}

type More = Pick<HolidaysPageProps, 'typed' | 'errors' | 'saved'>;

/** The office's holidays: named days with their source, each change previewed before it is stored. */
@Controller('staff/admin/holidays')
export class HolidaysController {
  constructor(
    private readonly change: HolidayChangeService,
    private readonly edits: EscalationSettingsService,
    private readonly holidays: HolidayYearsQuery,
    private readonly context: StaffContextService,
    private readonly clock: Clock,
  ) {}

  /** The days of a year; this year's unless the address names another. Or again the preview of a decision. */
  @May('edit_escalation')
  @Get()
  async list(
    @Query('year') year: unknown,
    @Query('done') done: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const sent = resumedBody(HOLIDAY_PREVIEW_FORM);
    const read = sent && (await readForm(HolidayDto, sent));
    if (read?.ok) return this.preview({ request, reply }, read);
    await this.show({ request, reply }, year, { saved: done === 'saved' });
  }

  /** Shows what a decision would move, or stores it. */
  @May('edit_escalation')
  @Post()
  async decide(
    @PostedForm(HolidayDto) read: FormRead<HolidayDto>,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { typed } = read;
    const errors = read.ok ? holidayDayErrors(read.value, this.today()) : read.errors;
    if (!read.ok || errors.length > 0) {
      return this.show({ request, reply }, typed.day?.slice(0, 4), { typed, errors }, 422);
    }
    const decision = decisionOf(read.value);
    const year = decision.day.slice(0, 4);
    if (read.value.step === 'apply') {
      const by = { actorId: request.officer.id, seen: versionSeen(read.value) };
      try {
        await this.change.apply(decision, by);
      } catch (error) {
        if (!(error instanceof EscalationSettingsChanged)) throw error;
        const errors = [fieldErrorOf(error)];
        return this.show({ request, reply }, year, { typed, errors }, 409);
      }
      await reply.redirect(`/staff/admin/holidays?year=${year}&done=saved`, 303);
      return;
    }
    await this.preview({ request, reply }, read);
  }

  private async preview(
    { request, reply }: Asked,
    { value, typed }: Extract<FormRead<HolidayDto>, { ok: true }>,
  ): Promise<void> {
    const decision = decisionOf(value);
    const moved = await this.change.preview(decision);
    const context = await this.context.of(request, reply);
    await answerPage(reply, HolidayPreviewPage({ context, decision, moved, typed }));
  }

  private today(): string {
    return bangkokDayOf(this.clock.now());
  }

  private async show(
    { request, reply }: Asked,
    asked: unknown,
    more: More,
    status = 200,
  ): Promise<void> {
    const thisYear = Number(this.today().slice(0, 4));
    const years = Array.from({ length: 5 }, (_, index) => thisYear - 1 + index);
    const year = years.find((one) => String(one) === asked) ?? thisYear;
    // The version before what it is of: a change between both makes the form outdated, never the days.
    const version = await this.edits.version();
    const [days, context] = await Promise.all([
      this.holidays.of(year),
      this.context.of(request, reply),
    ]);
    await answerPage(reply, HolidaysPage({ context, year, years, days, version, ...more }), status);
  }
}

const decisionOf = ({ day, name, kind, source, decidedOn }: HolidayDto): HolidayDecision => ({
  day,
  name,
  source,
  decidedOn,
  officeClosed: kind === 'closed',
});
