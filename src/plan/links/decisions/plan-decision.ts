import type { EntityManager } from 'typeorm';
import type { PlanDismissalService } from '../plan-dismissal.service.js';
import type { PlanLinkService } from '../plan-link.service.js';
import type { PlanUnrelatedService } from '../plan-unrelated.service.js';

/** The types of events that record a decision. */
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

/** The input of a decision about one project. */
export interface ProjectDecisionInput extends PlanDecisionInput {
  readonly projectCode: string;
}

/** The services that decisions use. */
interface PlanDecisionTools {
  readonly links: PlanLinkService;
  readonly unrelated: PlanUnrelatedService;
  readonly dismissals: PlanDismissalService;
}

/** A decision of an officer about one complaint and the plan: its event and what it changes. */
export interface PlanDecision<I extends PlanDecisionInput = PlanDecisionInput> {
  readonly event: PlanDecisionEvent;
  /** Changes the rows in the caller's transaction and returns the one that the event names. */
  change(manager: EntityManager, input: I, tools: PlanDecisionTools): Promise<{ id: string }>;
}
