import { takeFormKey, type KeyedForm } from '../../../platform/http/form-key.js';
import { inOrderOf, typedTexts } from '../../../platform/http/form-reader.js';

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

/** A posted form, and what was typed. */
export interface PostedEntry extends KeyedForm {
  typed: Record<string, string>;
}

/** Takes a posted body apart; unknown fields stay in, to be refused. */
export function readEntry(body: unknown): PostedEntry {
  const { key, fields } = takeFormKey(body);
  return { key, typed: typedTexts(fields), fields };
}

/** Errors in the order of the form, those of unknown fields last. */
export const inEntryOrder = <T extends { field: string }>(errors: readonly T[]): T[] =>
  inOrderOf(ENTRY_FIELDS, errors);
