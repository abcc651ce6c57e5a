import { Injectable } from '@nestjs/common';
import type { PlanDecision } from '../../plan-links/plan-decision.service.js';
import { AlreadyLinked } from '../../plan-links/plan-links.errors.js';
import { ProjectNotFound } from '../../plan/plan.errors.js';
import { Clock } from '../../platform/clock/clock.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { readForm, type FieldError } from '../../platform/web/form-reader.js';
import { versionSeen } from '../../staff-frame/version.form.js';
import { ComplaintDoor } from '../desk/complaint-door.service.js';
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
    private readonly clock: Clock,
  ) {}

  /** Answers 303 when decided, 422 with the fields that are wrong, 409 with what changed meanwhile. */
  async submit<Form extends PlanDecisionForm>(
    posted: Posted,
    { form, read: reads, decide }: PlanAsk<Form>,
  ): Promise<void> {
    const actor = posted.request.officer;
    const { number } = await this.door.open(actor, posted.number, 'link_plan');
    const read = await readForm(reads, posted.body);
    const { typed } = read;
    const refuse = (errors: readonly FieldError[], status: number): Promise<void> =>
      this.screen.show(posted, { problem: { form, errors, typed } }, status);
    if (!read.ok) return refuse(read.errors, 422);
    const { reason } = read.value;
    const version = versionSeen(read.value);
    try {
      await decide(read.value, { number, actor, version, reason, now: this.clock.now() });
    } catch (error) {
      const { errors, status } = refusalOf(error);
      return refuse(errors, status);
    }
    await this.screen.leave(posted, form);
  }
}

/** What to say to the officer; throws on whatever is no refusal of the decision itself. */
function refusalOf(error: unknown): { errors: FieldError[]; status: number } {
  if (error instanceof ProjectNotFound) {
    return { errors: [{ field: 'project', message: error.code }], status: 422 };
  }
  if (!(error instanceof DomainError) || error.kind !== 'conflict') throw error;
  const field = error instanceof AlreadyLinked ? 'project' : '';
  return { errors: [{ field, message: error.code }], status: 409 };
}
