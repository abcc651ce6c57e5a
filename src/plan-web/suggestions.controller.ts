import { Body, Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../accounts/may.decorator.js';
import type { StaffRequest } from '../accounts/staff.guard.js';
import { bangkokDayOf } from '../calendar/civil-day.js';
import { SuggestionConfirming } from '../plan-links/suggestion-confirming.service.js';
import { PlanQuery } from '../plan/plan.query.js';
import { Clock } from '../platform/clock/clock.js';
import { readForm } from '../platform/web/form-reader.js';
import { answerPage } from '../staff-frame/page-answer.js';
import { StaffSeat } from '../staff-frame/staff-seat.service.js';
import { linkedAskOf } from './linked-ask.rule.js';
import { ProjectViewQuery } from './project-view.query.js';
import { ProjectPage } from './project.page.js';
import { chosenOf, SuggestionChoiceForm } from './suggestion-choice.form.js';

/** Suggestions that wait at a project, confirmed several at once. */
@Controller('staff/plan/:code/suggestions')
export class SuggestionsController {
  constructor(
    private readonly plan: PlanQuery,
    private readonly projects: ProjectViewQuery,
    private readonly confirming: SuggestionConfirming,
    private readonly seat: StaffSeat,
    private readonly clock: Clock,
  ) {}

  /** Links the chosen complaints with the project; throws ProjectNotFound. */
  @May('link_plan')
  @Post()
  async confirm(
    @Param('code') asked: string,
    @Body() body: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const now = this.clock.now();
    const actor = request.officer;
    const { code } = await this.plan.project(asked);
    const read = await readForm(SuggestionChoiceForm, body);
    if (!read.ok) {
      const view = await this.projects.of(actor, code, linkedAskOf({}), bangkokDayOf(now));
      const seat = await this.seat.of(request, reply);
      return answerPage(reply, ProjectPage({ seat, view, nothingChosen: true }), 422);
    }
    const { linked, left } = await this.confirming.confirm(code, chosenOf(read.value), actor, now);
    await reply.redirect(`/staff/plan/${code}?linked=${linked}&left=${left}#waiting`, 303);
  }
}
