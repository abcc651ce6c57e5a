import '@fastify/cookie';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { randomBytes } from 'node:crypto';
import { keyedHash } from '../crypto/keyed-hash.js';
import type { Guessed } from '../limits/guess-limit.rule.js';
import type { Guesser } from '../limits/guess-limiter.service.js';
import { Settings } from '../settings/settings.js';
import { CookieJar } from './cookie-jar.js';

/** For how many days a browser stays known without being right again. */
export const KNOWN_DAYS = 180;
const KNOWN_SECONDS = KNOWN_DAYS * 24 * 60 * 60;
/** How many names one browser is known for: the counter's computer has several officers. */
const MOST_NAMES = 8;

/**
 * Knows which browsers were right about a name before. The cookie holds a random id and, for each name, an HMAC
 * of both under SESSION_SECRET: it cannot be forged and reveals no name. A browser known for one name is not
 * known for another.
 */
@Injectable()
export class KnownBrowser {
  constructor(
    private readonly settings: Settings,
    private readonly jar: CookieJar,
  ) {}

  /** Who sends a request, for the limits of guessing. */
  guesser(request: FastifyRequest): Guesser {
    const { id, marks } = this.read(request);
    return {
      address: request.ip,
      knownFor: (what, name) => (marks.includes(this.markOf(id, what, name)) ? id : null),
    };
  }

  /** Remembers that this browser was right about a name. */
  remember(request: FastifyRequest, reply: FastifyReply, what: Guessed, name: string): void {
    const { id, marks } = this.read(request);
    const mark = this.markOf(id, what, name);
    const kept = [mark, ...marks.filter((one) => one !== mark)].slice(0, MOST_NAMES);
    this.jar.write(reply, 'known', [id, ...kept].join('.'), KNOWN_SECONDS);
  }

  private read(request: FastifyRequest): { id: string; marks: string[] } {
    const [id = '', ...marks] = (this.jar.read(request, 'known') ?? '').split('.');
    if (!/^[\w-]{22}$/.test(id)) return { id: randomBytes(16).toString('base64url'), marks: [] };
    return { id, marks };
  }

  private markOf(id: string, what: Guessed, name: string): string {
    return keyedHash(this.settings.SESSION_SECRET, 'known', id, what, name).slice(0, 22);
  }
}
