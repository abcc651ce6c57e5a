import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../../../core/accounts/may.decorator.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import type { FormRead } from '../../../platform/http/form-reader.js';
import { PostedForm } from '../../../platform/http/posted-form.decorator.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { StaffContextService } from '../../shared/staff/staff-context.service.js';
import { ProjectRevisionDto } from './project-revision.dto.js';
import { ProjectRevisionPage } from './project-revision.page.js';
import { SENT_FIELDS } from './project-revision.rule.js';
import {
  ProjectRevisionService,
  wrongFieldsOf,
  type ProjectRevisionView,
} from './project-revision.service.js';

/** One project of a plan in force, changed by a dated revision. */
@Controller('staff/plan/projects/:code/revision')
export class ProjectRevisionController {
  constructor(
    private readonly revisions: ProjectRevisionService,
    private readonly context: StaffContextService,
  ) {}

  /** The form; throws ProjectNotFound. */
  @May('revise_plan')
  @Get()
  async form(
    @Param('code') code: string,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.show(await this.revisions.view(code), request, reply);
  }

  /** Makes the revision; throws ProjectNotFound. */
  @May('revise_plan')
  @Post()
  async revise(
    @Param('code') code: string,
    @PostedForm(ProjectRevisionDto, SENT_FIELDS) read: FormRead<ProjectRevisionDto>,
    @Body() body: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!read.ok) {
      const view = await this.revisions.view(code);
      const errors = wrongFieldsOf(read.errors);
      const typed = { ...view.typed, ...read.typed, quarters: tickedIn(body) };
      return this.show({ ...view, typed, errors, status: 422 }, request, reply);
    }
    const refused = await this.revisions.revise(code, read.value, request.officer.id);
    if (refused) return this.show(refused, request, reply);
    await reply.redirect(`/staff/plan/${code}#history`, 303);
  }

  private async show(
    { status, ...view }: ProjectRevisionView,
    request: StaffRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const context = await this.context.of(request, reply);
    await answerPage(reply, ProjectRevisionPage({ context, ...view }), status);
  }
}

/** The ticked quarters of a form that could not be read, to show them again. */
function tickedIn(body: unknown): string {
  const { quarters = [] } = (body ?? {}) as Record<string, unknown>;
  return [quarters].flat().join(',');
}
