import { randomUUID } from 'node:crypto';
import { typedTexts } from '../../platform/web/form-reader.js';

/** The fields of the form at the counter, in its order: that of the error summary. */
export const ENTRY_FIELDS = [
  'channel',
  'receivedOn',
  'backdateReason',
  'externalReference',
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
export type EntryField = (typeof ENTRY_FIELDS)[number];

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A posted form: its key, what was typed, and the fields to validate. */
export interface PostedEntry {
  /** Null when missing or garbage: nothing can then be sent once only. */
  key: string | null;
  typed: Record<string, string>;
  fields: Record<string, unknown>;
}

/** Takes a posted body apart; unknown fields stay in, to be refused. */
export function readEntry(body: unknown): PostedEntry {
  const record = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  const { formKey, ...fields } = record;
  const key = typeof formKey === 'string' && UUID.test(formKey) ? formKey.toLowerCase() : null;
  return { key, typed: typedTexts(fields), fields };
}

/** A fresh key for one filing: the same form sent twice is one complaint. */
export const freshEntryKey = (): string => randomUUID();

/** Errors in the order of the form, those of unknown fields last. */
export function inEntryOrder<T extends { field: string }>(errors: readonly T[]): T[] {
  const place = ({ field }: T): number => {
    const index = ENTRY_FIELDS.findIndex((known) => known === field);
    return index < 0 ? ENTRY_FIELDS.length : index;
  };
  return [...errors].sort((a, b) => place(a) - place(b));
}
