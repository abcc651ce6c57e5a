import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { controlIn, unreadableIn, withoutUnreadable } from '../text/unseen.rule.js';
import { isSecretField } from './secret-fields.rule.js';

/** One wrong field, the key of its message, and what the message says of this case. */
export interface FieldError {
  field: string;
  message: string;
  details?: Readonly<Record<string, unknown>>;
}

/** A form read: its values, or what is wrong with them; `typed` is what came, for showing it again. */
export type FormRead<T> =
  | { ok: true; value: T; typed: Record<string, string> }
  | { ok: false; errors: FieldError[]; typed: Record<string, string> };

/** The message key of a field that the form does not have. */
export const UNKNOWN_FIELD = 'unknown_field';

/** How many unknown fields are reported; the others are of the same kind. */
const MOST_UNKNOWN_TOLD = 10;

/** The message key of a text with a character that is not seen and cannot be stored; its name and place follow. */
const UNREADABLE_TEXT = 'unreadable_text';

/**
 * Reads a body into a form's class; unknown fields are refused, and so is a text that would be stored altered.
 * `sent` are fields that may be empty but must have come: a body without them is no form of ours, and must not
 * be read as one that clears them.
 */
export async function readForm<T extends object>(
  form: new () => T,
  body: unknown,
  sent: readonly string[] = [],
): Promise<FormRead<T>> {
  const plain = isRecord(body) ? body : {};
  const typed = typedTexts(plain);
  const value = plainToInstance(form, plain);
  const found = await validate(value, {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
  });
  const missing = sent.filter((field) => plain[field] === undefined);
  const early = [
    ...Object.keys(plain).flatMap((field) => refusedUnread(field, plain[field])),
    ...missing.map((field) => ({ field, message: UNKNOWN_FIELD })),
  ];
  const unread = new Set(early.map(({ field }) => field));
  const refused = found
    .filter(({ property }) => !unread.has(property))
    .map(({ property, constraints = {} }) => ({
      field: property,
      message: keyOf(constraints, value[property as keyof T]),
    }));
  const errors = fewUnknown([...early, ...refused]);
  return errors.length === 0 ? { ok: true, value, typed } : { ok: false, errors, typed };
}

/** Reports only the first of many unknown fields. */
function fewUnknown(errors: FieldError[]): FieldError[] {
  const unknown = errors.filter(({ message }) => message === UNKNOWN_FIELD);
  const untold = new Set(unknown.slice(MOST_UNKNOWN_TOLD));
  return errors.filter((error) => !untold.has(error));
}

/** The first complaint of a field; what is not there is missing, never too long. */
function keyOf({ maxLength, ...constraints }: Record<string, string>, value: unknown): string {
  if ('whitelistValidation' in constraints) return UNKNOWN_FIELD;
  const [first] = Object.values(constraints);
  const tooLong = value === undefined ? undefined : maxLength;
  return tooLong ?? first ?? UNKNOWN_FIELD;
}

/** What the form's class never gets to see: names that every object has, and texts it would clean silently. */
function refusedUnread(field: string, value: unknown): FieldError[] {
  if (field in Object.prototype) return [{ field, message: UNKNOWN_FIELD }];
  if (typeof value !== 'string') return [];
  const found = isSecretField(field) ? controlIn(value) : unreadableIn(value);
  return found ? [{ field, message: `${UNREADABLE_TEXT} ${found.name} ${found.place}` }] : [];
}

function isRecord(body: unknown): body is Record<string, unknown> {
  return typeof body === 'object' && body !== null && !Array.isArray(body);
}

/** Errors in the order of a form's fields, those of unknown fields last. */
export function inOrderOf<T extends { field: string }>(
  fields: readonly string[],
  errors: readonly T[],
): T[] {
  const place = ({ field }: T): number => {
    const index = fields.indexOf(field);
    return index < 0 ? fields.length : index;
  };
  return [...errors].sort((a, b) => place(a) - place(b));
}

/** What was typed, as texts that a page can show; a field that came twice keeps its last value. */
export function typedTexts(body: Record<string, unknown>): Record<string, string> {
  const texts = Object.entries(body).map(([field, value]) => {
    const last: unknown = Array.isArray(value) ? value.at(-1) : value;
    const scalar =
      typeof last === 'string' || typeof last === 'number' || typeof last === 'boolean';
    return [field, scalar ? withoutUnreadable(String(last)) : ''] as const;
  });
  return Object.fromEntries(texts);
}
