import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { isUUID } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { CookieJar } from '../../platform/http/cookie-jar.js';
import { PUBLIC } from '../../platform/http/public.decorator.js';
import { FormTokenWrong, NOBODY } from '../../platform/http/browser-session.js';
import '../../platform/http/form-token.guard.js';
import { AccountDirectoryService } from './account-directory.service.js';
import type { Account } from './account.entity.js';
import { MAY } from './may.decorator.js';
import { FormOfAnother, NotAllowed, SignInNeeded } from './policy.errors.js';
import { mayEver, type Verb } from './policy.js';
import { StaffSessionsService } from './staff-sessions.service.js';

/** A request of a signed-in officer. */
export type StaffRequest = FastifyRequest & { officer: Account };

/** Every handler is closed unless it says whom it is for: `@Public()` or `@May(verb)`. */
@Injectable()
export class StaffGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly jar: CookieJar,
    private readonly directory: AccountDirectoryService,
    private readonly sessions: StaffSessionsService,
  ) {}

  /** Puts the officer on the request; throws SignInNeeded, FormOfAnother or NotAllowed. */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, targets)) return true;
    const verb = this.reflector.getAllAndOverride<Verb | 'signed_in' | undefined>(MAY, targets);
    const request = context.switchToHttp().getRequest<StaffRequest>();
    const token = this.jar.read(request, 'staff');
    const officer = token ? await this.sessions.officer(token) : null;
    if (!officer) throw new SignInNeeded();
    request.officer = officer;
    await this.demandOwnForm(request);
    if (verb === undefined) throw new NotAllowed('unnamed');
    if (verb !== 'signed_in' && !mayEver(officer, verb)) throw new NotAllowed(verb);
    return true;
  }

  /** A form belongs to the account that opened it, whoever has signed in to the browser since. */
  private async demandOwnForm(request: StaffRequest): Promise<void> {
    const { formOwner, officer } = request;
    if (formOwner === undefined || formOwner === officer.id) return;
    if (formOwner === NOBODY) {
      delete request.formOwner;
      throw new FormTokenWrong();
    }
    const owner = isUUID(formOwner) ? await this.directory.byId(formOwner) : null;
    throw new FormOfAnother(owner?.displayName ?? '', officer.displayName);
  }
}
