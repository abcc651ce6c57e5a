import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { BrowserSession } from './browser-session.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** No form passes without its token. A JSON body cannot come from another site's form and needs none. */
@Injectable()
export class FormTokenGuard implements CanActivate {
  constructor(private readonly browser: BrowserSession) {}

  /** Lets safe methods and JSON through; throws FormTokenWrong. */
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const type = request.headers['content-type'] ?? '';
    if (SAFE.has(request.method) || type.startsWith('application/json')) return true;
    this.browser.demandFormToken(request);
    return true;
  }
}
