import { randomUUID } from 'node:crypto';
import { typedTexts, type FieldError } from '../../platform/web/form-reader.js';

/** The fields of the form, in its order: that of the error summary and of the check page. */
export const REPORT_FIELDS = [
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
export type ReportField = (typeof REPORT_FIELDS)[number];

/** What was typed, by field; a field nobody filled is absent. */
export type Typed = Readonly<Partial<Record<ReportField, string>>>;

/** The words of the error at a field, if it has one. */
export type ErrorAt = (field: ReportField) => string | undefined;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A posted form: its key (null when missing or garbage), what was typed, and the fields to validate. */
export interface PostedReport {
  key: string | null;
  typed: Typed;
  fields: Record<string, unknown>;
}

/** Takes a posted body apart; `fields` still holds what the form does not know, so that it is refused. */
export function readReport(body: unknown): PostedReport {
  const record = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  const { formKey, ...fields } = record;
  const texts = typedTexts(fields);
  const known = REPORT_FIELDS.map((field) => [field, texts[field] ?? ''] as const);
  const typed = Object.fromEntries(known.filter(([, text]) => text !== ''));
  const key = typeof formKey === 'string' && UUID.test(formKey) ? formKey.toLowerCase() : null;
  return { key, typed, fields };
}

/** A fresh key for one filing: the same form sent twice is one complaint. */
export function freshFormKey(): string {
  return randomUUID();
}

/** The errors in the order of the form, those of unknown fields last. */
export function inFormOrder(errors: readonly FieldError[]): FieldError[] {
  const place = ({ field }: FieldError): number => {
    const index = REPORT_FIELDS.findIndex((known) => known === field);
    return index < 0 ? REPORT_FIELDS.length : index;
  };
  return [...errors].sort((a, b) => place(a) - place(b));
}
