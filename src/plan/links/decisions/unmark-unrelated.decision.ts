import type { PlanDecision } from './plan-decision.js';

/** Revokes that the complaint belongs to no project; throws NotUnrelated. */
export const unmarkUnrelated: PlanDecision = {
  event: 'plan_related',
  change: (manager, input, { unrelated }) => unrelated.takeBack(manager, input),
};
