import type { PlanDecision } from './plan-decision.js';

/** Takes that back; throws NotUnrelated. */
export const unmarkUnrelated: PlanDecision = {
  event: 'plan_related',
  change: (manager, input, { unrelated }) => unrelated.takeBack(manager, input),
};
