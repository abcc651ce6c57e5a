import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RatingClosed, type Score } from '../../complaints/rating.rule.js';
import { Ratings } from '../../complaints/ratings.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { BrowserSession } from '../../platform/web/browser-session.js';
import { readForm } from '../../platform/web/form-reader.js';
import { Public } from '../../platform/web/public.decorator.js';
import { answerPage } from '../frame/page-answer.js';
import { TrackPass } from './track-pass.service.js';
import { TrackRatingForm } from './track-rating.dto.js';
import { TrackPage } from './track.page.js';
import { TrackViewQuery } from './track-view.query.js';

/** How content the citizen is with a result, for whoever gave the PIN in the last half hour. */
@Controller('track/:number/rating')
export class TrackRatingController {
  constructor(
    private readonly ratings: Ratings,
    private readonly pass: TrackPass,
    private readonly views: TrackViewQuery,
    private readonly browser: BrowserSession,
    private readonly clock: Clock,
  ) {}

  /** Takes a score, or says why it is not taken. */
  @Public()
  @Post()
  async rate(
    @Param('number') typed: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const opened = this.pass.opened(request, typed);
    if (!opened) return this.away(typed, reply);
    const read = await readForm(TrackRatingForm, body);
    const refused = read.ok
      ? await this.take(opened.id, Number(read.value.score) as Score)
      : read.errors[0]!.message;
    if (refused === undefined) {
      await reply.redirect(`/track/${opened.number}?sent=rating`, 303);
      return;
    }
    const view = await this.views.read(opened.id);
    const token = this.browser.formToken(request, reply);
    await answerPage(reply, TrackPage({ view, token, rating: refused }), read.ok ? 409 : 422);
  }

  /** Asked for by address, it is the complaint's page. */
  @Public()
  @Get()
  async away(@Param('number') typed: string, @Res() reply: FastifyReply): Promise<void> {
    await reply.redirect(this.pass.askAddress(typed), 303);
  }

  private async take(id: string, score: Score): Promise<string | undefined> {
    try {
      await this.ratings.rate(id, score, this.clock.now());
      return undefined;
    } catch (error) {
      if (!(error instanceof RatingClosed)) throw error;
      return error.code;
    }
  }
}
