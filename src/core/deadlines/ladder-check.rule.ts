import type { LadderStep } from './ladder.rule.js';

/** Who may be notified on each ladder; a restricted case never reaches anybody outside its own. */
export const LADDER_RECIPIENTS = {
  ordinary: [
    'responsible_officer',
    'division_head',
    'intake_officer',
    'municipal_clerk',
    'mayor',
    'outside_body',
  ],
  restricted: ['misconduct_officer', 'restricted_deputy', 'outside_body'],
  report: ['division_head', 'municipal_clerk', 'mayor'],
} as const;

/** The most days before or after the due day. */
export const FARTHEST_DAYS = { before_due: 14, last_working_day: 0, after_due: 60 } as const;

/** What is wrong with a step; the code is the key of its words. */
export interface LadderProblem {
  step: string;
  problem:
    'no_recipient' | 'recipient_unknown' | 'days_wrong' | 'first_level_late' | 'levels_unordered';
}

/**
 * The problems of a ladder; empty when it can be used. The first level follows the due day at once [plan L430],
 * and each later level comes after the one before it.
 */
export function ladderProblems(
  ladder: keyof typeof LADDER_RECIPIENTS,
  steps: readonly LadderStep[],
): LadderProblem[] {
  const known: readonly string[] = LADDER_RECIPIENTS[ladder];
  const single = steps.flatMap(({ code, anchor, days, recipients }): LadderProblem[] => [
    ...(recipients.length === 0 ? [{ step: code, problem: 'no_recipient' } as const] : []),
    ...(recipients.every((one) => known.includes(one))
      ? []
      : [{ step: code, problem: 'recipient_unknown' } as const]),
    ...(daysFit(anchor, days) ? [] : [{ step: code, problem: 'days_wrong' } as const]),
  ]);
  return [...single, ...orderProblems(steps)];
}

function daysFit(anchor: LadderStep['anchor'], days: number): boolean {
  const least = anchor === 'before_due' ? 1 : 0;
  return Number.isInteger(days) && days >= least && days <= FARTHEST_DAYS[anchor];
}

function orderProblems(steps: readonly LadderStep[]): LadderProblem[] {
  const levels = steps.filter(({ level }) => level > 0).sort((a, b) => a.level - b.level);
  return levels.flatMap(({ code, days }, index): LadderProblem[] => {
    if (index === 0) return days === 0 ? [] : [{ step: code, problem: 'first_level_late' }];
    const before = levels[index - 1]!.days;
    return days > before ? [] : [{ step: code, problem: 'levels_unordered' }];
  });
}
