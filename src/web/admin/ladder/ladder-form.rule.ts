import { FARTHEST_DAYS } from '../../../core/deadlines/ladder-check.rule.js';
import type { LadderStep } from '../../../core/deadlines/ladder.rule.js';

/** The name of a step's field of days. */
export const daysField = (code: string): string => `days_${code}`;

/** The name of a step's boxes of recipients. */
export const recipientsField = (code: string): string => `recipients_${code}`;

/** Whether the office may choose the days of a step: the first level follows the due day at once. */
export const hasDays = ({ anchor, level }: Pick<LadderStep, 'anchor' | 'level'>): boolean =>
  FARTHEST_DAYS[anchor] > 0 && level !== 1;

/** The ladder as the form has it; what is no number of days becomes NaN, which the check refuses. */
export function typedLadder(
  steps: readonly LadderStep[],
  body: Readonly<Record<string, unknown>>,
): LadderStep[] {
  return steps.map((step) => ({
    ...step,
    days: hasDays(step) ? daysOf(body[daysField(step.code)]) : step.days,
    recipients: listOf(body[recipientsField(step.code)]),
  }));
}

/** Whether every field is one of the ladder's. */
export function knowsFields(
  steps: readonly LadderStep[],
  body: Readonly<Record<string, unknown>>,
): boolean {
  const own = steps.flatMap(({ code }) => [daysField(code), recipientsField(code)]);
  const known = new Set(['version', 'over', ...own]);
  return Object.keys(body).every((name) => known.has(name));
}

const daysOf = (value: unknown): number =>
  typeof value === 'string' && /^\s*\d{1,3}\s*$/.test(value) ? Number(value) : Number.NaN;

function listOf(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return [...new Set(list.filter((one): one is string => typeof one === 'string' && one !== ''))];
}
