import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { BrowserSession, FormTokenWrong, NOBODY, type FormOwner } from './browser-session.js';
import { takeFormPlace } from './kept-form.js';
import './body/multipart-body.js';
import { PUBLIC } from './public.decorator.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Whose form was posted; undefined until its token was found right. */
    formOwner?: FormOwner;
  }
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Requires the page's token of everything posted except JSON to the API: no other site's form can send that, and
 * no cookie authenticates it.
 */
@Injectable()
export class FormTokenGuard implements CanActivate {
  constructor(
    private readonly browser: BrowserSession,
    private readonly reflector: Reflector,
  ) {}

  /**
   * Allows safe methods and the API's JSON, and stores the form's owner on the request; throws FormTokenWrong, or why
   * the body is refused.
   */
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (SAFE.has(request.method) || isApiJson(request)) return true;
    takeFormPlace(request);
    const owner = this.browser.demandFormToken(request);
    const targets = [context.getHandler(), context.getClass()];
    const isPublic = this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, targets);
    if (isPublic && owner !== NOBODY) throw new FormTokenWrong();
    request.formOwner = owner;
    if (request.bodyRefusal) throw request.bodyRefusal;
    return true;
  }
}

function isApiJson({ url, headers }: FastifyRequest): boolean {
  return url.startsWith('/api/') && /^application\/json\b/.test(headers['content-type'] ?? '');
}
