import { Injectable } from '@nestjs/common';
import type { Verb } from '../../../core/accounts/policy.js';
import type { CaseOrder } from '../../../cases/commands/case-command.service.js';
import { Concealment } from '../../../cases/complaints/concealment.service.js';
import { Clock } from '../../../platform/clock/clock.js';
import { versionSeen, type VersionForm } from '../../shared/staff/version.form.js';
import { ComplaintDoor } from '../desk/complaint-door.service.js';
import { carryOut } from '../desk/posted-form.js';
import type { DeskFormName } from '../moves/desk-form.rule.js';
import { ComplaintScreen, type Asked } from './complaint-screen.service.js';

/** A posted form on a complaint. */
export interface Posted extends Asked {
  body: unknown;
}

/** What one form on a complaint's screen reads and does; `code` names it there and what was done. */
export interface CaseForm<T extends VersionForm> {
  readonly verb: Verb;
  readonly code: DeskFormName;
  readonly read: new () => T;
  act(value: T, order: Required<CaseOrder>, now: Date): Promise<void>;
}

/** Takes a form on a complaint's screen, carries it out, and shows the screen again where that cannot be. */
@Injectable()
export class CaseFormHandler {
  constructor(
    private readonly door: ComplaintDoor,
    private readonly screen: ComplaintScreen,
    private readonly concealment: Concealment,
    private readonly clock: Clock,
  ) {}

  /** Answers 303 when done, 422 with the fields that are wrong, 409 with what changed meanwhile. */
  async submit<T extends VersionForm>(posted: Posted, form: CaseForm<T>): Promise<void> {
    const { code } = form;
    const actor = posted.request.officer;
    const access = await this.door.open(actor, posted.number, form.verb);
    await carryOut({
      read: form.read,
      body: posted.body,
      namedIn: (typed) => this.concealment.namedIn(actor, access, typed),
      act: async (value) => {
        const order = { number: access.number, actor, version: versionSeen(value) };
        await form.act(value, order, this.clock.now());
        await this.screen.leave(posted, code);
      },
      refuse: (errors, typed, status) =>
        this.screen.show(posted, { problem: { form: code, errors, typed } }, status),
    });
  }
}
