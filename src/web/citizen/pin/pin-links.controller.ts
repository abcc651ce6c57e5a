import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { exampleNumber } from '../../../cases/complaints/complaint-number.rule.js';
import { PinLinkRefused } from '../../../cases/pins/pin.errors.js';
import { PinLinksService } from '../../../cases/pins/pin-links.service.js';
import { Clock } from '../../../platform/clock/clock.js';
import { BrowserSession } from '../../../platform/http/browser-session.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { Public } from '../../../platform/http/public.decorator.js';
import { RateLimiter } from '../../../platform/limits/rate-limiter.js';
import { addressPrefix } from '../../../platform/net/address-prefix.rule.js';
import { Settings } from '../../../platform/settings/settings.js';
import { PinAskedPage, PinAskPage, PinDonePage, PinLinkPage } from './pin.pages.js';

/** How often one address may ask in an hour. */
const ASK_LIMIT = { most: 5, seconds: 3600 };

/** Sends whoever lost a PIN a link to the address on file, and takes the link. */
@Controller('track/pin')
export class PinLinksController {
  constructor(
    private readonly links: PinLinksService,
    private readonly limiter: RateLimiter,
    private readonly browser: BrowserSession,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** Asks for the number. */
  @Public()
  @Get()
  async ask(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const token = this.browser.formToken(request, reply);
    const example = exampleNumber(this.settings.NUMBER_PREFIX);
    await answerPage(reply, PinAskPage({ token, example }));
  }

  /**
   * Answers every number alike, and before it is looked up: neither the words nor the time tell whether it is there.
   */
  @Public()
  @Post()
  async send(
    @Body() body: Record<string, unknown> | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.limiter.count('pin_link', addressPrefix(request.ip), ASK_LIMIT);
    await answerPage(reply, PinAskedPage());
    await this.links.send(textOf(body?.number), this.clock.now());
  }

  /** The page behind the link in the mail; throws PinLinkRefused. */
  @Public()
  @Get('link')
  async open(
    @Query('key') key: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!(await this.links.works(textOf(key), this.clock.now()))) throw new PinLinkRefused();
    const token = this.browser.formToken(request, reply);
    await answerPage(reply, PinLinkPage({ token, linkKey: textOf(key) }));
  }

  /** Renews the PIN and shows it once; throws PinLinkRefused. */
  @Public()
  @Post('link')
  async use(
    @Body() body: Record<string, unknown> | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const renewed = await this.links.use(textOf(body?.key), this.clock.now());
    await answerPage(reply, PinDonePage(renewed));
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
