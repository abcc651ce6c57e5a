import { DomainError } from '../../platform/errors/domain-error.js';
import type { PlanProblem } from './plan-problem.js';

/** The form does not carry a plan that can be unpacked. */
export class PackedPlanBroken extends DomainError {
  constructor() {
    super('plan_pack_broken', 'invalid');
  }
}

/** Somebody changed the plan, or loaded it, since it was compared. */
export class PlanChanged extends DomainError {
  constructor(year: number) {
    super('plan_changed', 'conflict', { year });
  }
}

/** The revision changes nothing. */
export class NothingRevised extends DomainError {
  constructor() {
    super('plan_nothing_revised', 'invalid');
  }
}

/** What a plan comes with is missing or wrong: its reason or one of its days. */
export class PlanTermsRefused extends DomainError {
  constructor(
    code: 'revision_reason_missing' | 'revised_on_wrong' | 'followed_from_wrong',
    field: string,
  ) {
    super(code, 'invalid', { field });
  }
}

/** The plan's file was not taken; `problems` says why, by row and column. */
export class PlanRefused extends DomainError {
  constructor(readonly problems: readonly PlanProblem[]) {
    super('plan_refused', 'invalid', { problems: problems.length });
  }
}
