import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PIN_SHOWN_HOURS } from '../../../cases/intake/pin-shown.rule.js';
import { CookieJar } from '../../../platform/http/cookie-jar.js';

/** As long as the receipt can be read again in this browser. */
const SECONDS = PIN_SHOWN_HOURS * 60 * 60;

/**
 * The mark of the browser's last sending. Going back, a browser fills a form again that looks like the one
 * it left; with the mark the form looks different, so that nothing sent is shown to whoever goes back.
 */
@Injectable()
export class SubmittedBeforeService {
  constructor(private readonly jar: CookieJar) {}

  /** Marks that the form with this key was sent. */
  mark(reply: FastifyReply, key: string): void {
    this.jar.write(reply, 'sent', key.slice(0, 8), SECONDS);
  }

  /** The mark of the last sending, 8 hexadecimal digits; undefined where nothing was sent. */
  of(request: FastifyRequest): string | undefined {
    const mark = this.jar.read(request, 'sent');
    return mark && /^[0-9a-f]{8}$/.test(mark) ? mark : undefined;
  }
}
