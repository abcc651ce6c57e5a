import type { PlanDecision, ProjectDecisionInput } from './plan-decision.js';

/** Dismisses a suggested project; throws ProjectNotFound, AlreadyLinked or AlreadyDismissed. */
export const dismiss: PlanDecision<ProjectDecisionInput> = {
  event: 'plan_dismissed',
  change: (manager, input, { dismissals }) => dismissals.dismiss(manager, input),
};
