import type { MeasuredStep } from './public-service-step.entity.js';

/** The most steps of a service. */
export const MOST_STEPS = 12;

/** The most days that a step may promise. */
export const MOST_DAYS = 365;

/** The longest name of a service or of a step, in characters. */
export const LONGEST_NAME = 200;

/** How a service's code is written; it is part of addresses. */
export const PUBLIC_SERVICE_CODE = /^[A-Z0-9][A-Z0-9-]{1,29}$/;

/** A step as it is written. */
export interface StepDraft {
  name: string;
  /** Counted from the day of receipt; NaN for what is no number. */
  days: number;
  measured: MeasuredStep | null;
}

/** A service as it is written. */
export interface PublicServiceDraft {
  code: string;
  name: string;
  divisionCode: string;
  steps: readonly StepDraft[];
}

/** What is wrong with a draft: the field, and for a step its number from 1. */
export interface PublicServiceProblem {
  field: 'code' | 'name' | 'division' | 'step' | 'days';
  step?: number;
  message:
    | 'code_wrong'
    | 'name_missing'
    | 'name_long'
    | 'division_unknown'
    | 'steps_missing'
    | 'step_missing'
    | 'days_wrong'
    | 'days_backwards';
}

/** The problems of a draft; empty when it can be stored. Days count from the receipt, so they never decrease. */
export function publicServiceProblems(
  draft: PublicServiceDraft,
  divisions: ReadonlySet<string>,
): PublicServiceProblem[] {
  const { code, name, divisionCode, steps } = draft;
  const problems: PublicServiceProblem[] = [];
  if (!PUBLIC_SERVICE_CODE.test(code)) problems.push({ field: 'code', message: 'code_wrong' });
  if (name === '') problems.push({ field: 'name', message: 'name_missing' });
  if ([...name].length > LONGEST_NAME) problems.push({ field: 'name', message: 'name_long' });
  if (!divisions.has(divisionCode)) {
    problems.push({ field: 'division', message: 'division_unknown' });
  }
  if (steps.length === 0 || steps.length > MOST_STEPS) {
    problems.push({ field: 'step', step: 1, message: 'steps_missing' });
  }
  return [...problems, ...steps.flatMap((step, at) => stepProblems(step, at + 1, steps[at - 1]))];
}

const isCounted = (days: number): boolean =>
  Number.isInteger(days) && days >= 0 && days <= MOST_DAYS;

const isNamed = (name: string): boolean => name !== '' && [...name].length <= LONGEST_NAME;

function stepProblems(
  { name, days }: StepDraft,
  step: number,
  before: StepDraft | undefined,
): PublicServiceProblem[] {
  const named = isNamed(name);
  const counted = isCounted(days);
  const falls = counted && before !== undefined && days < before.days;
  return [
    ...(named ? [] : [{ field: 'step', step, message: 'step_missing' } as const]),
    ...(counted ? [] : [{ field: 'days', step, message: 'days_wrong' } as const]),
    ...(falls ? [{ field: 'days', step, message: 'days_backwards' } as const] : []),
  ];
}
