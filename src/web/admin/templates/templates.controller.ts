import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../../../core/accounts/may.decorator.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { fieldErrorOf } from '../../../platform/http/field-error.rule.js';
import type { FieldError, FormRead } from '../../../platform/http/form-reader.js';
import { PostedForm } from '../../../platform/http/posted-form.decorator.js';
import { LetterTemplatesService } from '../../../correspondence/notices/letter-templates.service.js';
import { TemplateChanged, TemplateThere } from '../../../correspondence/notices/response.errors.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { StaffContextService } from '../../shared/staff/staff-context.service.js';
import {
  TemplateAdminQuery,
  type TemplateDetails,
  type TemplateList,
} from './template-admin.query.js';
import { TemplateDto, NewTemplateDto } from './template.dto.js';
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
    private readonly pages: TemplateAdminQuery,
    private readonly templates: LetterTemplatesService,
    private readonly context: StaffContextService,
  ) {}

  /** Every template. */
  @May('edit_templates')
  @Get()
  async list(@Req() request: StaffRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.showList({ request, reply }, await this.pages.list());
  }

  /** Shows or stores the template of a category that had none. */
  @May('edit_templates')
  @Post()
  async add(
    @PostedForm(NewTemplateDto) read: FormRead<NewTemplateDto>,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = { request, reply };
    const list = await this.pages.list();
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
      const there = [{ ...fieldErrorOf(error), field: 'category' }];
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
    const details = await this.pages.one(code);
    const older = details.versions.find(({ version }) => String(version) === query.from);
    const { title, body } = older ?? details.newest;
    const more = { typed: { title, body }, opened: older?.version, saved: query.done === 'saved' };
    await this.showOne({ request, reply }, details, more);
  }

  /** Shows the letter that the text makes, or stores it as the newest version. */
  @May('edit_templates')
  @Post(':code')
  async revise(
    @Param('code') code: string,
    @PostedForm(TemplateDto) read: FormRead<TemplateDto>,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = { request, reply };
    const details = await this.pages.one(code);
    const { typed } = read;
    if (!read.ok) return this.showOne(asked, details, { typed, errors: read.errors }, 422);
    if (read.value.step === 'preview') return this.showOne(asked, details, { typed });
    try {
      const { over, version } = read.value;
      await this.templates.revise(code, over ?? version, read.value, request.officer.id);
      await reply.redirect(`/staff/templates/${code}?done=saved`, 303);
    } catch (error) {
      if (!(error instanceof TemplateChanged)) throw error;
      const now = await this.pages.one(code);
      return this.showOne(asked, now, { typed, changed: true }, 409);
    }
  }

  private async showList(
    { request, reply }: Asked,
    list: TemplateList,
    more?: Omit<TemplatesPageProps, 'context' | 'list'>,
    status = 200,
  ): Promise<void> {
    const context = await this.context.of(request, reply);
    await answerPage(reply, TemplatesPage({ context, list, ...more }), status);
  }

  private async showOne(
    { request, reply }: Asked,
    details: TemplateDetails,
    more: Omit<TemplatePageProps, 'context' | 'details'>,
    status = 200,
  ): Promise<void> {
    const context = await this.context.of(request, reply);
    await answerPage(reply, TemplatePage({ context, details, ...more }), status);
  }
}

/** What is wrong with the letters that a template is for. */
function scopeErrors(
  { kind, outcome, category }: NewTemplateDto,
  list: TemplateList,
): FieldError[] {
  const known = list.categories.some(({ code, restricted }) => code === category && !restricted);
  const outcomeFits = kind === 'result' || outcome === undefined;
  return [
    ...(known ? [] : [{ field: 'category', message: 'category_missing' }]),
    ...(outcomeFits ? [] : [{ field: 'outcome', message: 'outcome_of_progress' }]),
  ];
}
