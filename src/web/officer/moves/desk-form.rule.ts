import type { FieldError } from '../../../platform/http/form-reader.js';

/** The forms on a complaint's screen, by the resource that they make; `done` codes are the same. */
export type DeskFormName =
  | 'division'
  | 'assignment'
  | 'work'
  | 'note'
  | 'question'
  | 'referral'
  | 'decline'
  | 'closure'
  | 'subject'
  | 'category'
  | 'conflict'
  | 'identity'
  | 'plan_link'
  | 'plan_unlink'
  | 'plan_unrelated'
  | 'plan_related'
  | 'plan_dismissal'
  | 'plan_reconsideration';

/** A form that was refused: which one, why, and what was typed into it. */
export interface DeskProblem {
  readonly form: DeskFormName;
  readonly errors: readonly FieldError[];
  readonly typed: Readonly<Record<string, string>>;
}

/** The id of a field: the same name stands in several forms of the screen. */
export const deskFieldId = (form: DeskFormName, field: string): string => `${form}-${field}`;

/** Texts of a refused form that must not get lost when the form is no longer offered. */
export function typedWords({ typed }: DeskProblem): string[] {
  return ['text', 'reason', 'subject', 'body'].flatMap((field) => typed[field] || []);
}
