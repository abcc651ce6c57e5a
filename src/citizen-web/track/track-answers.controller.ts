import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BrowserSession } from '../../platform/web/browser-session.js';
import { readForm } from '../../platform/web/form-reader.js';
import { Public } from '../../platform/web/public.decorator.js';
import { answerPage } from '../frame/page-answer.js';
import { TrackAnswer } from './track-answer.dto.js';
import { TrackAnswering } from './track-answering.service.js';
import { TrackPass } from './track-pass.service.js';
import { TrackPage } from './track.page.js';
import { TrackViewQuery } from './track-view.query.js';

/** The citizen's answers to the officers' questions. */
@Controller('track/:number/answers')
export class TrackAnswersController {
  constructor(
    private readonly answering: TrackAnswering,
    private readonly pass: TrackPass,
    private readonly views: TrackViewQuery,
    private readonly browser: BrowserSession,
  ) {}

  /** Takes an answer; what was typed stays when it is not taken. */
  @Public()
  @Post()
  async answer(
    @Param('number') typed: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const opened = this.pass.opened(request, typed);
    if (!opened) return this.away(typed, reply);
    const read = await readForm(TrackAnswer, body);
    if (read.ok && (await this.answering.take(opened.id, read.value.answer))) {
      await reply.redirect(`/track/${opened.number}?sent=answer`, 303);
      return;
    }
    const error = read.ok ? 'question_closed' : read.errors[0]!.message;
    const view = await this.views.read(opened.id);
    const token = this.browser.formToken(request, reply);
    const kept = { answer: read.typed.answer ?? '', error };
    await answerPage(reply, TrackPage({ view, token, typed: kept }), read.ok ? 409 : 422);
  }

  /** Asked for by address, it is the complaint's page. */
  @Public()
  @Get()
  async away(@Param('number') typed: string, @Res() reply: FastifyReply): Promise<void> {
    await reply.redirect(this.pass.askAddress(typed), 303);
  }
}
