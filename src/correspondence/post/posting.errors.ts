import { DomainError } from '../../platform/errors/domain-error.js';

/** No letter was chosen, or none of those chosen waits for the post any more. */
export class NothingToPrint extends DomainError {
  constructor() {
    super('nothing_to_print', 'conflict');
  }
}

/** There is no such batch of this officer. */
export class PrintBatchNotFound extends DomainError {
  constructor() {
    super('batch_not_there', 'not_found');
  }
}
