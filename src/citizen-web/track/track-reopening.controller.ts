import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BrowserSession } from '../../platform/web/browser-session.js';
import { readForm } from '../../platform/web/form-reader.js';
import { Public } from '../../platform/web/public.decorator.js';
import { answerPage } from '../frame/page-answer.js';
import { TrackPass } from './track-pass.service.js';
import { TrackReopeningForm } from './track-reopening.dto.js';
import { TrackReopeningDesk } from './track-reopening.service.js';
import { TrackPage } from './track.page.js';
import { TrackViewQuery } from './track-view.query.js';

/** The citizen's wish that an answered complaint be taken up again. */
@Controller('track/:number/reopening')
export class TrackReopeningController {
  constructor(
    private readonly desk: TrackReopeningDesk,
    private readonly pass: TrackPass,
    private readonly views: TrackViewQuery,
    private readonly browser: BrowserSession,
  ) {}

  /** Opens a new round; what was typed stays when it is not taken. */
  @Public()
  @Post()
  async reopen(
    @Param('number') typed: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const opened = this.pass.opened(request, typed);
    if (!opened) return this.away(typed, reply);
    const read = await readForm(TrackReopeningForm, body);
    if (read.ok && (await this.desk.take(opened.id, read.value.reason))) {
      await reply.redirect(`/track/${opened.number}?sent=reopening`, 303);
      return;
    }
    const error = read.ok ? 'still_open' : read.errors[0]!.message;
    const view = await this.views.read(opened.id);
    const token = this.browser.formToken(request, reply);
    const reopening = { reason: read.typed.reason ?? '', error };
    await answerPage(reply, TrackPage({ view, token, reopening }), read.ok ? 409 : 422);
  }

  /** Asked for by address, it is the complaint's page. */
  @Public()
  @Get()
  async away(@Param('number') typed: string, @Res() reply: FastifyReply): Promise<void> {
    await reply.redirect(this.pass.askAddress(typed), 303);
  }
}
