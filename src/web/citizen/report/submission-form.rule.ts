import { takeFormKey, type KeyedForm } from '../../../platform/http/form-key.js';
import { inOrderOf, typedTexts, type FieldError } from '../../../platform/http/form-reader.js';

/** The fields of the form, in its order: that of the error summary and of the check page. */
export const SUBMISSION_FIELDS = [
  'category',
  'description',
  'wantedOutcome',
  'village',
  'landmark',
  'name',
  'phone',
  'email',
  'address',
  'hideName',
] as const;

/** One of the form's fields. */
export type SubmissionField = (typeof SUBMISSION_FIELDS)[number];

/** What was typed, by field; a field nobody filled is absent. */
export type Typed = Readonly<Partial<Record<SubmissionField, string>>>;

/** The words of the error at a field, if it has one. */
export type ErrorAt = (field: SubmissionField) => string | undefined;

/** A posted form, and what was typed into the fields that it knows. */
export interface PostedSubmission extends KeyedForm {
  typed: Typed;
}

/** Takes a posted body apart; `fields` still holds what the form does not know, so that it is refused. */
export function readSubmission(body: unknown): PostedSubmission {
  const { key, fields } = takeFormKey(body);
  const texts = typedTexts(fields);
  const known = SUBMISSION_FIELDS.map((field) => [field, texts[field] ?? ''] as const);
  const typed = Object.fromEntries(known.filter(([, text]) => text !== ''));
  return { key, typed, fields };
}

/** The errors in the order of the form, those of unknown fields last. */
export const inFormOrder = (errors: readonly FieldError[]): FieldError[] =>
  inOrderOf(SUBMISSION_FIELDS, errors);
