import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OfficeSettingsService } from '../../../core/office/office-settings.service.js';
import { KnownBrowser } from '../../../platform/http/known-browser.js';
import { Public } from '../../../platform/http/public.decorator.js';
import { IssuedLettersQuery } from '../../../correspondence/notices/issued-letters.query.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { LetterVerificationPage } from './letter-verification.page.js';

/** The page that a letter's QR code opens: anyone can see that the municipality issued it. */
@Controller('verify')
export class LetterVerificationController {
  constructor(
    private readonly letters: IssuedLettersQuery,
    private readonly office: OfficeSettingsService,
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
    await answerPage(reply, LetterVerificationPage({}));
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
    const page = LetterVerificationPage({ typed, letter, municipality });
    await answerPage(reply, page, letter ? 200 : 404);
  }
}
