import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { BrowserSession } from './browser-session.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Nothing is posted without the page's token but JSON to the API: no other site's form can send that, and no
 * cookie speaks for who sends it.
 */
@Injectable()
export class FormTokenGuard implements CanActivate {
  constructor(private readonly browser: BrowserSession) {}

  /** Lets safe methods and the API's JSON through; throws FormTokenWrong. */
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (!SAFE.has(request.method) && !isApiJson(request)) this.browser.demandFormToken(request);
    return true;
  }
}

function isApiJson({ url, headers }: FastifyRequest): boolean {
  return url.startsWith('/api/') && /^application\/json\b/.test(headers['content-type'] ?? '');
}
