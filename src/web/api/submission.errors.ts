import { DomainError } from '../../platform/errors/domain-error.js';
import { fieldWords } from '../../core/forms/field.messages.js';
import type { FieldError } from '../../platform/http/form-reader.js';
import { SUBMISSION_ERRORS } from './submission.messages.js';

/** Fields are wrong or unknown; `details.errors` names each with its key and its words. */
export class SubmissionInvalid extends DomainError {
  constructor(errors: readonly FieldError[]) {
    const told = errors.map(({ field, message }) => ({
      field,
      message,
      text: fieldWords(message, SUBMISSION_ERRORS) ?? SUBMISSION_ERRORS.unknown_field!,
    }));
    super('submission_invalid', 'invalid', { errors: told });
  }
}

/** The header Idempotency-Key is missing, too short or too long: without it a retry could submit twice. */
export class IdempotencyKeyMissing extends DomainError {
  constructor() {
    super('idempotency_key_missing', 'invalid');
  }
}
