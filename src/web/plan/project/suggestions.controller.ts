import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../../../core/accounts/may.decorator.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { bangkokDayOf } from '../../../core/calendar/civil-day.js';
import {
  SuggestionDecisionService,
  type SuggestionAnswer,
} from '../../../plan/links/suggestion-decision.service.js';
import { PlanQuery } from '../../../plan/plan/plan.query.js';
import { Clock } from '../../../platform/clock/clock.js';
import type { FormRead } from '../../../platform/http/form-reader.js';
import { PostedForm } from '../../../platform/http/posted-form.decorator.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { StaffContextService } from '../../shared/staff/staff-context.service.js';
import { answeredHref, linkedAddressOf } from './linked-address.rule.js';
import { ProjectViewQuery } from './project-view.query.js';
import { ProjectPage } from './project.page.js';
import { chosenOf, SuggestionChoiceDto } from './suggestion-choice.dto.js';

/** Suggestions that wait at a project, answered several at once. */
@Controller('staff/plan/:code')
export class SuggestionsController {
  constructor(
    private readonly plan: PlanQuery,
    private readonly projects: ProjectViewQuery,
    private readonly deciding: SuggestionDecisionService,
    private readonly context: StaffContextService,
    private readonly clock: Clock,
  ) {}

  /** Links the chosen complaints with the project; throws ProjectNotFound. */
  @May('link_plan')
  @Post('suggestions')
  async link(
    @Param('code') code: string,
    @PostedForm(SuggestionChoiceDto) read: FormRead<SuggestionChoiceDto>,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.answer('link', code, read, { request, reply });
  }

  /** Dismisses the project for them; throws ProjectNotFound. */
  @May('link_plan')
  @Post('dismissals')
  async dismiss(
    @Param('code') code: string,
    @PostedForm(SuggestionChoiceDto) read: FormRead<SuggestionChoiceDto>,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.answer('dismiss', code, read, { request, reply });
  }

  private async answer(
    answer: SuggestionAnswer,
    asked: string,
    read: FormRead<SuggestionChoiceDto>,
    { request, reply }: { request: StaffRequest; reply: FastifyReply },
  ): Promise<void> {
    const now = this.clock.now();
    const actor = request.officer;
    const { code } = await this.plan.project(asked);
    if (!read.ok) {
      const view = await this.projects.of(actor, code, linkedAddressOf({}), bangkokDayOf(now));
      const context = await this.context.of(request, reply);
      return answerPage(reply, ProjectPage({ context, view, nothingChosen: true }), 422);
    }
    const chosen = chosenOf(read.value);
    const decided = await this.deciding.decide(answer, code, chosen, { actor, now });
    await reply.redirect(answeredHref(code, { answer, ...decided }), 303);
  }
}
