import { Injectable } from '@nestjs/common';
import { Concealment } from '../../complaints/concealment.service.js';
import { InputRefused } from '../../complaints/moves/move.js';
import type { PlanDecision } from '../../plan-links/plan-decision.service.js';
import { ProjectNotFound } from '../../plan/plan.errors.js';
import { Clock } from '../../platform/clock/clock.js';
import { versionSeen } from '../../staff-frame/version.form.js';
import { ComplaintDoor } from '../desk/complaint-door.service.js';
import { carryOut } from '../desk/posted-form.js';
import { ComplaintScreen } from './complaint-screen.service.js';
import type { DeskFormName } from '../moves/desk-form.rule.js';
import type { Posted } from './move-form.handler.js';
import type { PlanDecisionForm } from './plan-decision.form.js';

/** A form about a complaint and the plan, and what it decides. */
export interface PlanAsk<Form extends PlanDecisionForm> {
  form: DeskFormName;
  read: new () => Form;
  decide: (typed: Form, decision: PlanDecision) => Promise<void>;
}

/** Takes a form about a complaint and the plan, and shows the screen again where it is refused. */
@Injectable()
export class PlanDesk {
  constructor(
    private readonly door: ComplaintDoor,
    private readonly screen: ComplaintScreen,
    private readonly concealment: Concealment,
    private readonly clock: Clock,
  ) {}

  /** Answers 303 when decided, 422 with the fields that are wrong, 409 with what changed meanwhile. */
  async submit<Form extends PlanDecisionForm>(
    posted: Posted,
    { form, read, decide }: PlanAsk<Form>,
  ): Promise<void> {
    const actor = posted.request.officer;
    const access = await this.door.open(actor, posted.number, 'link_plan');
    await carryOut({
      read,
      body: posted.body,
      namedIn: (typed) => this.concealment.namedIn(actor, access, typed),
      act: async (value) => {
        const { number } = access;
        const { reason } = value;
        const order = { number, actor, version: versionSeen(value), reason, now: this.clock.now() };
        await decide(value, order).catch(asField);
        await this.screen.leave(posted, form);
      },
      refuse: (errors, typed, status) =>
        this.screen.show(posted, { problem: { form, errors, typed } }, status),
    });
  }
}

/** A project that is not in the plan was chosen in a field. */
function asField(error: unknown): never {
  if (error instanceof ProjectNotFound) throw new InputRefused('project', error.code);
  throw error;
}
