import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { MatterNotFound } from '../matters/matter.errors.js';
import { OfficeSettings } from '../office/office-settings.service.js';
import { Public } from '../platform/web/public.decorator.js';
import { answerPage } from './page-answer.js';
import { TrackLetterPage } from './track-letter.page.js';
import { TrackPass } from './track-pass.service.js';
import { TrackViewQuery } from './track-view.query.js';

/** The notices served on a complaint, as letters to print. */
@Controller('track/:number/notices')
export class TrackNoticesController {
  constructor(
    private readonly pass: TrackPass,
    private readonly views: TrackViewQuery,
    private readonly office: OfficeSettings,
  ) {}

  /** A served notice; throws MatterNotFound for any other. */
  @Public()
  @Get(':id')
  async letter(
    @Param('number') typed: string,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const opened = this.pass.opened(request, typed);
    if (!opened) {
      await reply.redirect(this.pass.askAddress(typed), 303);
      return;
    }
    const view = await this.views.read(opened.id);
    const notice = view.notices.find((one) => one.id === id);
    if (!notice) throw new MatterNotFound();
    const office = await this.office.all();
    await answerPage(reply, TrackLetterPage({ view, notice, office }));
  }
}
