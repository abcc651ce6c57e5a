import type { FieldError } from '../../../platform/http/form-reader.js';

/** The forms on a complaint's page, by the resource that they create; `done` codes are the same. */
export type ComplaintFormName =
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
  | 'origin'
  | 'conflict'
  | 'identity'
  | 'identity_correction'
  | 'receipt_day'
  | 'plan_link'
  | 'plan_unlink'
  | 'plan_unrelated'
  | 'plan_related'
  | 'plan_dismissal'
  | 'plan_reconsideration';

/** A form that was refused: which one, why, and what was typed into it. */
export interface ComplaintFormProblem {
  readonly form: ComplaintFormName;
  readonly errors: readonly FieldError[];
  readonly typed: Readonly<Record<string, string>>;
}

/** The id of a field: the same name occurs in several forms of the page. */
export const complaintFormFieldId = (form: ComplaintFormName, field: string): string =>
  `${form}-${field}`;

/** Texts of a refused form that must not get lost when the form is no longer offered. */
export function typedWords({ typed }: ComplaintFormProblem): string[] {
  return ['text', 'reason', 'subject', 'body'].flatMap((field) => typed[field] || []);
}
