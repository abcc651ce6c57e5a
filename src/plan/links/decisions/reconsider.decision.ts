import type { PlanDecision, ProjectDecisionInput } from './plan-decision.js';

/** Revokes a dismissal, so that the project may be suggested again; throws NotDismissed. */
export const reconsider: PlanDecision<ProjectDecisionInput> = {
  event: 'plan_reconsidered',
  change: (manager, input, { dismissals }) => dismissals.takeBack(manager, input),
};
