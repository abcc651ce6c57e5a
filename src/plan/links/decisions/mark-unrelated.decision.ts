import type { PlanDecision } from './plan-decision.js';

/**
 * Records that the complaint belongs to no project; throws LinkReasonMissing, StillLinked or AlreadyUnrelated.
 */
export const markUnrelated: PlanDecision = {
  event: 'plan_unrelated',
  change: (manager, input, { unrelated }) => unrelated.say(manager, input),
};
