import { DomainError } from '../../../platform/errors/domain-error.js';
import type { FieldError } from '../../../platform/http/form-reader.js';

/** What an error of the domain says at the form: at its field, or on top where something changed. */
export function refusalOf(error: unknown): { error: FieldError; status: number } | null {
  if (!(error instanceof DomainError)) return null;
  const { kind, code, details } = error;
  if (kind !== 'conflict' && kind !== 'invalid') return null;
  const field = typeof details.field === 'string' ? details.field : '';
  if (kind === 'conflict') return { error: { field, message: code }, status: 409 };
  // A refused choice from a list has a message key of its own.
  const message = typeof details.message === 'string' ? details.message : code;
  return { error: { field, message }, status: 422 };
}
