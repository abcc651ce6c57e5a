import type { CaseOrder } from '../../cases/commands/case-command.service.js';
import type { ComplaintMovesService } from '../../cases/commands/complaint-moves.service.js';
import { assignOfficer } from '../../cases/commands/moves/assign-officer.move.js';
import { setCategory } from '../../cases/commands/moves/set-category.move.js';
import { startWork } from '../../cases/commands/moves/start-work.move.js';
import {
  undoAssignment,
  undoStart,
  type BeforeStep,
} from '../../cases/commands/moves/undo.move.js';
import type { Verb } from '../../core/accounts/policy.js';
import type { PlanDecisionService } from '../../plan/links/decisions/plan-decision.service.js';
import { PLAN_DECISIONS } from '../../plan/links/decisions/plan-decisions.js';
import { UNDO_REASON } from './bulk-reason.messages.js';

/** What is done to each case; each act needs some of it. */
export interface BulkInput {
  readonly officerId?: string;
  readonly category?: string;
  readonly project?: string;
  readonly reason?: string;
}

/** A case as it was before its part of a bulk. */
export interface BeforeBulk extends BeforeStep {
  category: string;
}

/** The services whose commands the acts are. */
interface BulkTools {
  readonly moves: ComplaintMovesService;
  readonly decisions: PlanDecisionService;
}

/** One case of a bulk, with what is done to it. */
interface BulkPart {
  readonly order: CaseOrder;
  readonly input: BulkInput;
  readonly now: Date;
}

/** An act on several cases: for each the command that an officer gives on its page, and the one that takes it back. */
interface BulkAct {
  readonly verb: Verb;
  readonly needs: readonly (keyof BulkInput)[];
  make(tools: BulkTools, part: BulkPart): Promise<void>;
  undo(tools: BulkTools, part: BulkPart, before: BeforeBulk): Promise<void>;
}

const { link, unlink } = PLAN_DECISIONS;

/** Every act on several cases at once. */
export const BULK_ACTS = {
  assign: {
    verb: assignOfficer.verb,
    needs: ['officerId'],
    make: ({ moves }, { order, input, now }) =>
      moves.make(assignOfficer, order, { officerId: input.officerId! }, now),
    undo: ({ moves }, { order, now }, before) => moves.make(undoAssignment, order, before, now),
  },
  take: {
    verb: startWork.verb,
    needs: [],
    make: ({ moves }, { order, now }) => moves.make(startWork, order, {}, now),
    undo: ({ moves }, { order, now }, before) => moves.make(undoStart, order, before, now),
  },
  category: {
    verb: setCategory.verb,
    needs: ['category', 'reason'],
    make: ({ moves }, { order, input, now }) =>
      moves.make(setCategory, order, { category: input.category!, text: input.reason! }, now),
    undo: ({ moves }, { order, now }, { category }) =>
      moves.make(setCategory, order, { category, text: UNDO_REASON }, now),
  },
  plan_link: {
    verb: 'link_plan',
    needs: ['project', 'reason'],
    make: ({ decisions }, { order, input, now }) =>
      decisions.make(link, order, { projectCode: input.project!, reason: input.reason! }, now),
    undo: ({ decisions }, { order, input, now }) =>
      decisions.make(unlink, order, { projectCode: input.project!, reason: UNDO_REASON }, now),
  },
} as const satisfies Readonly<Record<string, BulkAct>>;

export type BulkActName = keyof typeof BULK_ACTS;

/** The act of a name; its parts as of any act. */
export const bulkAct = (name: BulkActName): BulkAct => BULK_ACTS[name];
