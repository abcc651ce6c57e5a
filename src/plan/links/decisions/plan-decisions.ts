import { dismiss } from './dismiss.decision.js';
import { link } from './link.decision.js';
import { markUnrelated } from './mark-unrelated.decision.js';
import type { PlanDecision } from './plan-decision.js';
import { reconsider } from './reconsider.decision.js';
import { unlink } from './unlink.decision.js';
import { unmarkUnrelated } from './unmark-unrelated.decision.js';

/** Every decision of officers about a complaint and the plan; each stands in a file of its own. */
export const PLAN_DECISIONS = {
  link,
  unlink,
  dismiss,
  reconsider,
  mark_unrelated: markUnrelated,
  unmark_unrelated: unmarkUnrelated,
} as const satisfies Readonly<Record<string, PlanDecision>>;

export type PlanDecisionName = keyof typeof PLAN_DECISIONS;
