import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OfficeSettings } from '../../../core/office/office-settings.service.js';
import { KnownBrowser } from '../../../platform/http/known-browser.js';
import { Public } from '../../../platform/http/public.decorator.js';
import { IssuedLetters } from '../../../correspondence/notices/issued-letters.query.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { VerifyPage } from './verify.page.js';

/** Where the QR code of a letter leads: anyone sees that the municipality issued it. */
@Controller('verify')
export class VerifyController {
  constructor(
    private readonly letters: IssuedLetters,
    private readonly office: OfficeSettings,
    private readonly known: KnownBrowser,
  ) {}

  /** Asks for a code, or leads to the letter of the one that was typed. */
  @Public()
  @Get()
  async ask(@Query('code') typed: unknown, @Res() reply: FastifyReply): Promise<void> {
    if (typeof typed === 'string' && typed.trim() !== '') {
      await reply.redirect(`/verify/${encodeURIComponent(typed.trim().slice(0, 40))}`, 303);
      return;
    }
    await answerPage(reply, VerifyPage({}));
  }

  /** Number, date and file hash of the letter; 404 for a code that none has; throws TooManyTries. */
  @Public()
  @Get(':code')
  async show(
    @Param('code') typed: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const letter = await this.letters.byCode(typed, this.known.guesser(request));
    const municipality = await this.office.get('municipality.name');
    const page = VerifyPage({ typed, letter, municipality });
    await answerPage(reply, page, letter ? 200 : 404);
  }
}
