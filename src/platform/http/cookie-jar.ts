import '@fastify/cookie';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Settings } from '../settings/settings.js';

/** The cookies that Sipha sets; each is HttpOnly and SameSite=Lax. */
type CookieName = 'browser' | 'known' | 'queue' | 'sent' | 'staff' | 'track';

/**
 * Reads and writes cookies: `__Host-` and Secure on https, plain names on http (browsers drop the others there).
 */
@Injectable()
export class CookieJar {
  private readonly secure: boolean;

  constructor(settings: Settings) {
    this.secure = settings.PUBLIC_URL.startsWith('https://');
  }

  /** The cookie's name on the wire. */
  nameOf(name: CookieName): string {
    return `${this.secure ? '__Host-' : ''}sipha_${name}`;
  }

  /** The value the browser sent, or undefined. */
  read(request: FastifyRequest, name: CookieName): string | undefined {
    return request.cookies[this.nameOf(name)];
  }

  /** Sets a cookie for so many seconds; the request is read on as if it had come with it. */
  write(reply: FastifyReply, name: CookieName, value: string, maxAge: number): void {
    const { secure } = this;
    const options = { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge } as const;
    void reply.setCookie(this.nameOf(name), value, options);
    reply.request.cookies[this.nameOf(name)] = value;
  }

  /** Takes a cookie away. */
  clear(reply: FastifyReply, name: CookieName): void {
    const { secure } = this;
    void reply.clearCookie(this.nameOf(name), { path: '/', secure, httpOnly: true });
  }
}
