import { randomUUID } from 'node:crypto';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A fresh key for one submission: the same form sent twice is one complaint. */
export const freshFormKey = (): string => randomUUID();

/** A posted form: its key, and its other fields as they came. */
export interface KeyedForm {
  /** Null when missing or malformed: then a repeat could not be recognised. */
  readonly key: string | null;
  readonly fields: Record<string, unknown>;
}

/** Takes the key out of a posted body; unknown fields stay in, to be refused. */
export function takeFormKey(body: unknown): KeyedForm {
  const record = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  const { formKey, ...fields } = record;
  const key = typeof formKey === 'string' && UUID.test(formKey) ? formKey.toLowerCase() : null;
  return { key, fields };
}
