import type { PlanDecision, ProjectDecisionInput } from './plan-decision.js';

/**
 * Links the complaint with a project, ending an earlier dismissal. Throws LinkReasonMissing, ProjectNotFound or
 * AlreadyLinked.
 */
export const link: PlanDecision<ProjectDecisionInput> = {
  event: 'plan_linked',
  change: async (manager, input, { links, unrelated, dismissals }) => {
    await unrelated.end(manager, input);
    await dismissals.end(manager, input);
    return links.link(manager, input);
  },
};
