import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';

/** One wrong field and the key of its message. */
export interface FieldError {
  field: string;
  message: string;
}

/** A form read: its values, or what is wrong with them; `typed` is what came, for showing it again. */
export type FormRead<T> =
  | { ok: true; value: T; typed: Record<string, string> }
  | { ok: false; errors: FieldError[]; typed: Record<string, string> };

/** The message key of a field that the form does not have. */
export const UNKNOWN_FIELD = 'unknown_field';

/** Reads a body into a form's class; fields in the order of `order` first, unknown ones refused. */
export async function readForm<T extends object>(
  form: new () => T,
  body: unknown,
): Promise<FormRead<T>> {
  const plain = isRecord(body) ? body : {};
  const typed = typedTexts(plain);
  const value = plainToInstance(form, plain);
  const found = await validate(value, {
    whitelist: true,
    forbidNonWhitelisted: true,
    stopAtFirstError: true,
    forbidUnknownValues: true,
  });
  if (found.length === 0) return { ok: true, value, typed };
  const errors = found.map(({ property, constraints = {} }) => ({
    field: property,
    message:
      'whitelistValidation' in constraints
        ? UNKNOWN_FIELD
        : (Object.values(constraints)[0] ?? UNKNOWN_FIELD),
  }));
  return { ok: false, errors, typed };
}

function isRecord(body: unknown): body is Record<string, unknown> {
  return typeof body === 'object' && body !== null && !Array.isArray(body);
}

/** What was typed, as texts; a field that came twice keeps its last value. */
export function typedTexts(body: Record<string, unknown>): Record<string, string> {
  const texts = Object.entries(body).map(([field, value]) => {
    const last: unknown = Array.isArray(value) ? value.at(-1) : value;
    const scalar =
      typeof last === 'string' || typeof last === 'number' || typeof last === 'boolean';
    return [field, scalar ? String(last) : ''] as const;
  });
  return Object.fromEntries(texts);
}
