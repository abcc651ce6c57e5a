import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Account } from '../../../core/accounts/account.entity.js';
import type { UnsentForm } from '../../../cases/complaints/unsent-form.entity.js';
import { UnsentFormsService } from '../../../cases/complaints/unsent-forms.service.js';
import { pathOf } from '../../../platform/ui/resumed-form.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { mayEver } from '../../../core/accounts/policy.js';
import { SweepHealthQuery } from '../../../escalation/sweep/sweep-health.query.js';
import { Clock } from '../../../platform/clock/clock.js';
import { BrowserSession } from '../../../platform/http/browser-session.js';
import { AlarmsQuery } from '../../../assurance/alarms/alarms.query.js';
import { numberOfKeepingPage } from './keeping-page.rule.js';

/** The context of a staff page: the officer, the token of its forms, and whether the sweep is running. */
export interface StaffContext {
  readonly officer: Account;
  readonly token: string;
  readonly watching: boolean;
  /** How many alarms there are; 0 for officers who do not see them. */
  readonly alarms: number;
  /** The forms of this page that the officer filled in and did not send. */
  readonly unsent: readonly Pick<UnsentForm, 'form' | 'savedAt'>[];
}

/** Provides the context of every officers' page. */
@Injectable()
export class StaffContextService {
  constructor(
    private readonly browser: BrowserSession,
    private readonly health: SweepHealthQuery,
    private readonly alarms: AlarmsQuery,
    private readonly clock: Clock,
    private readonly unsent: UnsentFormsService,
  ) {}

  /** The context of a signed-in request; creating the form token may set its cookie. */
  async of(request: StaffRequest, reply: FastifyReply): Promise<StaffContext> {
    const { officer } = request;
    const token = this.browser.formToken(request, reply, officer.id);
    const page = pathOf(request.url);
    const [watching, alarms, unsent] = await Promise.all([
      this.health.isWatching(),
      mayEver(officer, 'see_alarms') ? this.count(officer) : 0,
      numberOfKeepingPage(page) === null ? [] : this.unsent.on(officer.id, page),
    ]);
    return { officer, token, watching, alarms, unsent };
  }

  private async count({ role }: Account): Promise<number> {
    const restricted = role === 'misconduct_officer';
    const board = await this.alarms.board(this.clock.now(), restricted);
    const { broken, failedMails, holidaysMissing, vacant } = board;
    const others = [failedMails > 0, holidaysMissing !== null].filter(Boolean);
    return broken.length + vacant.length + others.length;
  }
}
