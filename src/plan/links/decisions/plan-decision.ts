import type { EntityManager } from 'typeorm';
import type { PlanDismissals } from '../plan-dismissal.service.js';
import type { PlanLinks } from '../plan-link.service.js';
import type { PlanUnrelatedWords } from '../plan-unrelated.service.js';

/** What a decision is recorded as. */
export type PlanDecisionEvent =
  | 'plan_linked'
  | 'plan_unlinked'
  | 'plan_unrelated'
  | 'plan_related'
  | 'plan_dismissed'
  | 'plan_reconsidered';

/** A decision as it comes to its rule, under the matter's lock; `now` is UTC. */
export interface PlanDecisionInput {
  readonly matterId: string;
  readonly reason: string;
  readonly actorId: string;
  readonly now: Date;
}

/** The same about one project. */
export interface ProjectDecisionInput extends PlanDecisionInput {
  readonly projectCode: string;
}

/** What decisions work with. */
export interface PlanDecisionTools {
  readonly links: PlanLinks;
  readonly unrelated: PlanUnrelatedWords;
  readonly dismissals: PlanDismissals;
}

/** A decision of an officer about one complaint and the plan: its fact and what it changes. */
export interface PlanDecision<I extends PlanDecisionInput = PlanDecisionInput> {
  readonly event: PlanDecisionEvent;
  /** Changes the rows in the caller's transaction and returns the one that the event names. */
  change(manager: EntityManager, input: I, tools: PlanDecisionTools): Promise<{ id: string }>;
}
