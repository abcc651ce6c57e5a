import { DomainError } from '../../../platform/errors/domain-error.js';
import { fieldErrorOf } from '../../../platform/http/field-error.rule.js';
import type { FieldError } from '../../../platform/http/form-reader.js';

/** What an error of the domain says at the form: at its field, or on top where something changed. */
export function refusalOf(error: unknown): { error: FieldError; status: number } | null {
  if (!(error instanceof DomainError)) return null;
  if (error.kind === 'conflict') return { error: fieldErrorOf(error), status: 409 };
  return error.kind === 'invalid' ? { error: fieldErrorOf(error), status: 422 } : null;
}
