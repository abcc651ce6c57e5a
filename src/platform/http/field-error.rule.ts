import type { DomainError } from '../errors/domain-error.js';
import type { FieldError } from './form-reader.js';

/** A refusal as a form shows it: at the field that it names, its details with it. */
export function fieldErrorOf({ code, details }: DomainError): FieldError {
  const { field, message } = details;
  return {
    field: typeof field === 'string' ? field : '',
    // A refused choice from a list has a message key of its own.
    message: typeof message === 'string' ? message : code,
    details,
  };
}
