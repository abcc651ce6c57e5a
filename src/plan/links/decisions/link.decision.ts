import type { PlanDecision, ProjectDecisionInput } from './plan-decision.js';

/** Links with a project: what was said against it ends. Throws LinkReasonMissing, ProjectNotFound or AlreadyLinked. */
export const link: PlanDecision<ProjectDecisionInput> = {
  event: 'plan_linked',
  change: async (manager, input, { links, unrelated, dismissals }) => {
    await unrelated.end(manager, input);
    await dismissals.end(manager, input);
    return links.link(manager, input);
  },
};
