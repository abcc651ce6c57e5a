import { DomainError } from '../../platform/errors/domain-error.js';

/**
 * A field of the submission is wrong in a way that only the office's data can tell; `details.field` and
 * `details.message`.
 */
export class SubmissionRefused extends DomainError {
  constructor(field: string, message: string) {
    super('submission_refused', 'invalid', { field, message });
  }
}

/** The same key came with other content; `details.number` is the complaint already submitted. */
export class SubmissionKeyReused extends DomainError {
  constructor(number: string) {
    super('submission_key_reused', 'conflict', { number });
  }
}
