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

/** Whose form it is: an account's id, or nobody's. */
export type FormOwner = string;

/** The owner of the forms that everybody may send. */
export const NOBODY: FormOwner = '';

/** Recognises a browser from page to page; it is no account, and nothing is stored on the server. */
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
    return fresh;
  }

  /**
   * The token for the forms of a page, bound to the browser and to the account that opened the page (none for
   * the public ones); it looks different on each page.
   */
  formToken(request: FastifyRequest, reply: FastifyReply, owner: FormOwner = NOBODY): string {
    const masked = maskToken(this.tokenOf(this.id(request, reply), owner));
    return owner === NOBODY ? masked : `${masked}.${owner}`;
  }

  /** Whose form was posted; throws FormTokenWrong unless it carries a token of this browser. */
  demandFormToken(request: FastifyRequest): FormOwner {
    const known = this.jar.read(request, 'browser') ?? '';
    const body = (request.body ?? {}) as Record<string, unknown>;
    const given = typeof body._csrf === 'string' ? body._csrf : '';
    const [masked = '', owner = NOBODY] = given.split('.');
    const same = sameHash(this.tokenOf(known, owner), unmaskToken(masked));
    if (known === '' || !same) throw new FormTokenWrong();
    delete body._csrf;
    return owner;
  }

  private tokenOf(browserId: string, owner: FormOwner): string {
    return keyedHash(this.settings.SESSION_SECRET, 'form', browserId, owner);
  }
}
