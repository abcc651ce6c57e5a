import type { PlanDecision, ProjectDecisionInput } from './plan-decision.js';

/** Says that a suggested project does not fit; throws ProjectNotFound, AlreadyLinked or AlreadyDismissed. */
export const dismiss: PlanDecision<ProjectDecisionInput> = {
  event: 'plan_dismissed',
  change: (manager, input, { dismissals }) => dismissals.dismiss(manager, input),
};
