import '@fastify/cookie';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { randomBytes } from 'node:crypto';
import { keyedHash, sameHash } from '../crypto/keyed-hash.js';
import { DomainError } from '../errors/domain-error.js';
import { Settings } from '../settings/settings.js';
import { CookieJar } from './cookie-jar.js';
import { maskToken, unmaskToken } from './token-mask.js';

/** The form's token is missing or from another browser: nothing was stored, and it can be sent again. */
export class FormTokenWrong extends DomainError {
  constructor() {
    super('form_token_wrong', 'forbidden');
  }
}

/** What makes one browser the same from page to page; not an account, and nothing is stored of it. */
@Injectable()
export class BrowserSession {
  constructor(
    private readonly settings: Settings,
    private readonly jar: CookieJar,
  ) {}

  /** The browser's random id, given on its first form. */
  id(request: FastifyRequest, reply: FastifyReply): string {
    const known = this.jar.read(request, 'browser');
    if (known && /^[\w-]{43}$/.test(known)) return known;
    const fresh = randomBytes(32).toString('base64url');
    this.jar.write(reply, 'browser', fresh, 24 * 60 * 60);
    request.cookies[this.jar.nameOf('browser')] = fresh;
    return fresh;
  }

  /** The token for the forms of a page, bound to the browser; it looks different on each page. */
  formToken(request: FastifyRequest, reply: FastifyReply): string {
    return maskToken(this.tokenOf(this.id(request, reply)));
  }

  /** Throws FormTokenWrong unless a posted form carries the browser's token. */
  demandFormToken(request: FastifyRequest): void {
    const known = this.jar.read(request, 'browser') ?? '';
    const body = (request.body ?? {}) as Record<string, unknown>;
    const given = typeof body._csrf === 'string' ? body._csrf : '';
    const same = sameHash(this.tokenOf(known), unmaskToken(given));
    if (known === '' || !same) throw new FormTokenWrong();
    delete body._csrf;
  }

  private tokenOf(browserId: string): string {
    return keyedHash(this.settings.SESSION_SECRET, 'form', browserId);
  }
}
