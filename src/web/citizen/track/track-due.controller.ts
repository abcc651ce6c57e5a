import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { explanationWords } from '../../../core/deadlines/explanation.messages.js';
import { MatterNotFound } from '../../../cases/matters/matter.errors.js';
import { Public } from '../../../platform/http/public.decorator.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { TrackDuePage } from './track-due.page.js';
import { TrackDueQuery, type TrackDueView } from './track-due.query.js';
import { TrackPassService } from './track-pass.service.js';

/** Explains the due day, to whoever gave the PIN in the last half hour. */
@Controller('track/:number')
export class TrackDueController {
  constructor(
    private readonly pass: TrackPassService,
    private readonly dues: TrackDueQuery,
  ) {}

  /** How the newest due day was counted; throws MatterNotFound where no answer is owed. */
  @Public()
  @Get('due')
  async show(
    @Param('number') typed: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const view = await this.opened(typed, request, reply);
    if (view) await answerPage(reply, TrackDuePage({ view }));
    else await reply.redirect(this.pass.askAddress(typed), 303);
  }

  /** The same as data: days are civil days in Asia/Bangkok, instants are UTC. Throws MatterNotFound. */
  @Public()
  @Get('due.json')
  async data(
    @Param('number') typed: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const view = await this.opened(typed, request, reply);
    if (!view) throw new MatterNotFound();
    const { number, period, explanation, levels } = view;
    const { openedBy, endedOn } = period;
    const legalBasis = explanationWords.law;
    await reply
      .header('cache-control', 'no-store')
      .send({ number, openedBy, endedOn, ...explanation, legalBasis, levels });
  }

  private async opened(
    typed: string,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<TrackDueView | null> {
    const opened = await this.pass.opened(request, reply, typed);
    if (!opened) return null;
    const view = await this.dues.read(opened.id);
    if (!view) throw new MatterNotFound();
    return view;
  }
}
