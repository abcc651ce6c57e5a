import type { PlanDecision } from '../../../plan/links/decisions/plan-decision.js';
import {
  PLAN_DECISIONS,
  type PlanDecisionName,
} from '../../../plan/links/decisions/plan-decisions.js';
import { PLAN_DECISION_DONE } from './plan-decision.messages.js';
import { PlanDecisionDto } from './plan-decision.dto.js';
import { ProjectDecisionDto } from './project-decision.dto.js';

/** A decision about the plan as officers make it: its route, what it reads, and the code of what was done. */
export interface PlanDecisionForm {
  readonly decision: PlanDecision;
  /** The resource below the complaint that the form makes. */
  readonly path: string;
  readonly code: keyof typeof PLAN_DECISION_DONE;
  readonly read: new () => PlanDecisionDto & { readonly project?: string };
}

const { link, unlink, dismiss, reconsider, mark_unrelated, unmark_unrelated } = PLAN_DECISIONS;
const ofProject = ProjectDecisionDto;
const ofPlan = PlanDecisionDto;

/** The forms of all decisions; routes and words come from here. */
export const PLAN_DECISION_FORMS: Readonly<Record<PlanDecisionName, PlanDecisionForm>> = {
  link: { decision: link, path: 'plan-links', code: 'plan_link', read: ofProject },
  unlink: { decision: unlink, path: 'plan-link-removals', code: 'plan_unlink', read: ofProject },
  dismiss: { decision: dismiss, path: 'plan-dismissals', code: 'plan_dismissal', read: ofProject },
  reconsider: {
    decision: reconsider,
    path: 'plan-dismissal-removals',
    code: 'plan_reconsideration',
    read: ofProject,
  },
  mark_unrelated: {
    decision: mark_unrelated,
    path: 'plan-unrelated',
    code: 'plan_unrelated',
    read: ofPlan,
  },
  unmark_unrelated: {
    decision: unmark_unrelated,
    path: 'plan-unrelated-removals',
    code: 'plan_related',
    read: ofPlan,
  },
};

/** What a `done` code of a decision says; nothing for another one. */
export const planDecisionDone = (code: string | undefined): string | undefined =>
  Object.entries(PLAN_DECISION_DONE).find(([known]) => known === code)?.[1];
