import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { StoredFilesService } from '../../../core/files/stored-files.service.js';
import { MatterNotFound } from '../../../cases/matters/matter.errors.js';
import { answerFile } from '../../../platform/http/file-answer.js';
import { Public } from '../../../platform/http/public.decorator.js';
import type { SignedNotice } from '../../../correspondence/notices/notice.entity.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { TrackLetterPage } from './track-letter.page.js';
import { TrackPassService } from './track-pass.service.js';
import { TrackViewQuery, type TrackView } from './track-view.query.js';

interface Opened {
  view: TrackView;
  notice: SignedNotice;
}

/** The notices delivered on a complaint, as letters to read, print and keep. */
@Controller('track/:number/notices/:id')
export class TrackNoticesController {
  constructor(
    private readonly pass: TrackPassService,
    private readonly views: TrackViewQuery,
    private readonly files: StoredFilesService,
  ) {}

  /** A delivered notice; throws MatterNotFound for any other. */
  @Public()
  @Get()
  async letter(
    @Param('number') typed: string,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const opened = await this.open(typed, id, request, reply);
    if (!opened) return;
    const { view, notice } = opened;
    if (!notice.letter) throw new MatterNotFound();
    await answerPage(reply, TrackLetterPage({ view, notice, letter: notice.letter }));
  }

  /** The letter as the file that was issued; throws MatterNotFound. */
  @Public()
  @Get('letter')
  async file(
    @Param('number') typed: string,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const opened = await this.open(typed, id, request, reply);
    if (!opened) return;
    const { view, notice } = opened;
    if (!notice.fileId) throw new MatterNotFound();
    const file = await this.files.read(notice.fileId);
    await answerFile(reply, file, `${view.number}-${notice.runningNumber}`);
  }

  /** Null where the visitor is led to number and PIN first. */
  private async open(
    typed: string,
    id: string,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<Opened | null> {
    const opened = await this.pass.opened(request, reply, typed);
    if (!opened) {
      await reply.redirect(this.pass.askAddress(typed), 303);
      return null;
    }
    const view = await this.views.read(opened.id);
    const notice = view.notices.find((one) => one.id === id);
    if (!notice) throw new MatterNotFound();
    return { view, notice };
  }
}
