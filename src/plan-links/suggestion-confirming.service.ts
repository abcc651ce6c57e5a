import { Injectable } from '@nestjs/common';
import type { Actor } from '../accounts/policy.js';
import { visibleScope } from '../complaints/visible-scope.sql.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { PlanLinking } from './plan-linking.service.js';
import { groundsWords } from './suggestion.messages.js';
import { FIRST_WAITING_PARAMETER, WaitingSuggestions } from './waiting-suggestions.query.js';

/** A complaint as the officer saw it when he chose it. */
export interface ChosenComplaint {
  number: string;
  version: number;
}

/** How a choice ended: what was linked, and what had changed meanwhile and was left. */
export interface Confirmed {
  linked: number;
  left: number;
}

/** Confirms suggestions of one project for several complaints, each for itself, with its grounds as the reason. */
@Injectable()
export class SuggestionConfirming {
  constructor(
    private readonly waiting: WaitingSuggestions,
    private readonly linking: PlanLinking,
  ) {}

  /** Links what still waits and is as it was seen; throws nothing that concerns one complaint alone. */
  async confirm(
    code: string,
    chosen: readonly ChosenComplaint[],
    actor: Actor,
    now: Date,
  ): Promise<Confirmed> {
    const scope = visibleScope(actor, FIRST_WAITING_PARAMETER);
    const numbers = chosen.map(({ number }) => number);
    const rows = await this.waiting.among(code, scope, numbers);
    let linked = 0;
    for (const { number, version } of chosen) {
      const row = rows.find((one) => one.number === number);
      if (!row) continue;
      const reason = groundsWords(row.grounds);
      const command = { number, version, projectCode: code, reason, actor, now };
      linked += Number(await done(this.linking.link(command)));
    }
    return { linked, left: chosen.length - linked };
  }
}

/** Whether it was done; what somebody else decided meanwhile is none of an error. */
async function done(work: Promise<void>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}
