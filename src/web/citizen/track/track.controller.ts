import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { TrackingService, TrackingRefused } from '../../../cases/complaints/tracking.service.js';
import { BrowserSession } from '../../../platform/http/browser-session.js';
import { KnownBrowser } from '../../../platform/http/known-browser.js';
import { resumedBody } from '../../../platform/http/form-resumption.js';
import { readKeptForm } from '../../../platform/http/kept-form.js';
import { Public } from '../../../platform/http/public.decorator.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { typedWords } from '../../../platform/ui/form.messages.js';
import { resumeAfter } from '../../shared/errors/resume-after.js';
import { TrackOpenPage } from './track-open.page.js';
import { TrackPassService } from './track-pass.service.js';
import { TrackPage } from './track.page.js';
import { TrackViewQuery } from './track-view.query.js';

/** Opens a complaint with its number and PIN, and shows it. */
@Controller('track')
export class TrackController {
  constructor(
    private readonly tracking: TrackingService,
    private readonly pass: TrackPassService,
    private readonly views: TrackViewQuery,
    private readonly browser: BrowserSession,
    private readonly known: KnownBrowser,
  ) {}

  /** Asks for number and PIN; a number in the address is filled in. */
  @Public()
  @Get()
  async ask(
    @Query('number') number: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const token = this.browser.formToken(request, reply);
    const example = this.pass.exampleNumber();
    const kept = readKeptForm(resumedBody('/track')?.kept) ?? undefined;
    await answerPage(reply, TrackOpenPage({ token, number: textOf(number), example, kept }));
  }

  /** Opens the complaint; one answer for a wrong number and a wrong PIN, TooManyTries after too many. */
  @Public()
  @Post()
  async open(
    @Body() body: Record<string, unknown> | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const number = textOf(body?.number);
    const kept = readKeptForm(body?.kept) ?? undefined;
    try {
      const guesser = this.known.guesser(request);
      const opened = await this.tracking.open(number, textOf(body?.pin), guesser);
      this.known.remember(request, reply, 'track', opened.number);
      this.pass.give(request, reply, opened);
      if (kept) return await resumeAfter(request, reply, kept, typedWords.opened);
      await reply.redirect(`/track/${opened.number}`, 303);
    } catch (error) {
      if (!(error instanceof TrackingRefused)) throw error;
      const token = this.browser.formToken(request, reply);
      const example = this.pass.exampleNumber();
      await answerPage(reply, TrackOpenPage({ token, number, example, kept, refused: true }), 422);
    }
  }

  /** The complaint, for whoever gave its PIN in the last half hour. */
  @Public()
  @Get(':number')
  async show(
    @Param('number') typed: string,
    @Query('sent') sent: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const opened = await this.pass.opened(request, reply, typed);
    if (!opened) {
      await reply.redirect(this.pass.askAddress(typed), 303);
      return;
    }
    const view = await this.views.read(opened.id);
    const token = this.browser.formToken(request, reply);
    await answerPage(reply, TrackPage({ view, token, sent: sentOf(sent) }));
  }
}

const SENT = ['answer', 'reopening', 'rating'] as const;

const sentOf = (sent: unknown): (typeof SENT)[number] | undefined =>
  SENT.find((one) => one === sent);

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
