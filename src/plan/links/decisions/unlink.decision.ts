import type { PlanDecision, ProjectDecisionInput } from './plan-decision.js';

/** Ends a link, which stays readable with the reason; throws LinkReasonMissing or NotLinked. */
export const unlink: PlanDecision<ProjectDecisionInput> = {
  event: 'plan_unlinked',
  change: (manager, input, { links }) => links.unlink(manager, input),
};
