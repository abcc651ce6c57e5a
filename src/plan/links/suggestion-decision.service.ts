import { Injectable } from '@nestjs/common';
import type { Actor } from '../../core/accounts/policy.js';
import { visibleScope } from '../../cases/complaints/visible-scope.sql.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { PlanDecisionService } from './decisions/plan-decision.service.js';
import { PLAN_DECISIONS } from './decisions/plan-decisions.js';
import { DISMISSAL_REASON, groundsWords } from './suggestion.messages.js';
import { FIRST_WAITING_PARAMETER, WaitingSuggestionsQuery } from './waiting-suggestions.query.js';

/** Whether the chosen complaints belong to the project or not. */
export type SuggestionAnswer = 'link' | 'dismiss';

/** A complaint as the officer saw it when they chose it. */
export interface ChosenComplaint {
  number: string;
  version: number;
}

/** How a choice ended: what was decided, and what had changed meanwhile and was left. */
export interface Decided {
  decided: number;
  left: number;
}

/** Decides suggestions of one project for several complaints, each for itself. */
@Injectable()
export class SuggestionDecisionService {
  constructor(
    private readonly waiting: WaitingSuggestionsQuery,
    private readonly decisions: PlanDecisionService,
  ) {}

  /**
   * Links (with the grounds as the reason) or dismisses what still waits and is as it was seen; throws
   * nothing that concerns one complaint alone.
   */
  async decide(
    answer: SuggestionAnswer,
    code: string,
    chosen: readonly ChosenComplaint[],
    { actor, now }: { actor: Actor; now: Date },
  ): Promise<Decided> {
    const scope = visibleScope(actor, FIRST_WAITING_PARAMETER);
    const numbers = chosen.map(({ number }) => number);
    const rows = await this.waiting.among(code, scope, numbers);
    let decided = 0;
    for (const { number, version } of chosen) {
      const row = rows.find((one) => one.number === number);
      if (!row) continue;
      const reason = answer === 'link' ? groundsWords(row.grounds) : DISMISSAL_REASON;
      const order = { number, version, actor };
      const said = { projectCode: code, reason };
      const work = this.decisions.make(PLAN_DECISIONS[answer], order, said, now);
      decided += Number(await done(work));
    }
    return { decided, left: chosen.length - decided };
  }
}

/** Whether the work was done; a decision that somebody else made meanwhile is no error. */
async function done(work: Promise<void>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}
