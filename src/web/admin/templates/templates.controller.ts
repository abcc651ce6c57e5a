import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../../../core/accounts/may.decorator.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { readForm, type FieldError } from '../../../platform/http/form-reader.js';
import { LetterTemplates } from '../../../correspondence/notices/letter-templates.service.js';
import { TemplateChanged, TemplateThere } from '../../../correspondence/notices/response.errors.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { StaffSeat } from '../../shared/staff/staff-seat.service.js';
import { TemplateDeskQuery, type TemplateDesk, type TemplateList } from './template-desk.query.js';
import { TemplateForm, TemplateNewForm } from './template.form.js';
import { TemplatePage, type TemplatePageProps } from './template.page.js';
import { TemplatesPage, type TemplatesPageProps } from './templates.page.js';

interface Asked {
  request: StaffRequest;
  reply: FastifyReply;
}

/** The letters' templates: each change is a version of its own. */
@Controller('staff/templates')
export class TemplatesController {
  constructor(
    private readonly desk: TemplateDeskQuery,
    private readonly templates: LetterTemplates,
    private readonly seat: StaffSeat,
  ) {}

  /** Every template. */
  @May('edit_templates')
  @Get()
  async list(@Req() request: StaffRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.showList({ request, reply }, await this.desk.list());
  }

  /** Shows or stores the template of a category that had none. */
  @May('edit_templates')
  @Post()
  async add(
    @Body() body: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = { request, reply };
    const list = await this.desk.list();
    const read = await readForm(TemplateNewForm, body);
    const { typed } = read;
    const errors = read.ok ? scopeErrors(read.value, list) : read.errors;
    if (!read.ok || errors.length > 0) return this.showList(asked, list, { typed, errors }, 422);
    if (read.value.step === 'preview') return this.showList(asked, list, { typed, preview: true });
    const { kind, outcome = null, category } = read.value;
    const scope = { kind, outcome, category, restricted: false };
    try {
      const code = await this.templates.add(scope, read.value, request.officer.id);
      await reply.redirect(`/staff/templates/${code}?done=saved`, 303);
    } catch (error) {
      if (!(error instanceof TemplateThere)) throw error;
      const there = [{ field: 'category', message: error.code }];
      return this.showList(asked, list, { typed, errors: there }, 409);
    }
  }

  /** One template; `from` puts an older version's text into the form. */
  @May('edit_templates')
  @Get(':code')
  async show(
    @Param('code') code: string,
    @Query() query: Record<string, unknown>,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const desk = await this.desk.one(code);
    const older = desk.versions.find(({ version }) => String(version) === query.from);
    const { title, body } = older ?? desk.newest;
    const more = { typed: { title, body }, opened: older?.version, saved: query.done === 'saved' };
    await this.showOne({ request, reply }, desk, more);
  }

  /** Shows the letter that the text makes, or stores it as the newest version. */
  @May('edit_templates')
  @Post(':code')
  async revise(
    @Param('code') code: string,
    @Body() body: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = { request, reply };
    const desk = await this.desk.one(code);
    const read = await readForm(TemplateForm, body);
    const { typed } = read;
    if (!read.ok) return this.showOne(asked, desk, { typed, errors: read.errors }, 422);
    if (read.value.step === 'preview') return this.showOne(asked, desk, { typed });
    try {
      const { over, version } = read.value;
      await this.templates.revise(code, over ?? version, read.value, request.officer.id);
      await reply.redirect(`/staff/templates/${code}?done=saved`, 303);
    } catch (error) {
      if (!(error instanceof TemplateChanged)) throw error;
      const now = await this.desk.one(code);
      return this.showOne(asked, now, { typed, changed: true }, 409);
    }
  }

  private async showList(
    { request, reply }: Asked,
    list: TemplateList,
    more?: Omit<TemplatesPageProps, 'seat' | 'list'>,
    status = 200,
  ): Promise<void> {
    const seat = await this.seat.of(request, reply);
    await answerPage(reply, TemplatesPage({ seat, list, ...more }), status);
  }

  private async showOne(
    { request, reply }: Asked,
    desk: TemplateDesk,
    more: Omit<TemplatePageProps, 'seat' | 'desk'>,
    status = 200,
  ): Promise<void> {
    const seat = await this.seat.of(request, reply);
    await answerPage(reply, TemplatePage({ seat, desk, ...more }), status);
  }
}

/** What is wrong with the letters that a template is for. */
function scopeErrors(
  { kind, outcome, category }: TemplateNewForm,
  list: TemplateList,
): FieldError[] {
  const known = list.categories.some(({ code, restricted }) => code === category && !restricted);
  const outcomeFits = kind === 'result' || outcome === undefined;
  return [
    ...(known ? [] : [{ field: 'category', message: 'category_missing' }]),
    ...(outcomeFits ? [] : [{ field: 'outcome', message: 'outcome_of_progress' }]),
  ];
}
