import { DomainError } from '../../platform/errors/domain-error.js';

/** No case that the officer sees was chosen, or no act. */
export class NothingChosen extends DomainError {
  constructor() {
    super('bulk_nothing_chosen');
  }
}

/** There is no such bulk of this officer. */
export class BulkNotFound extends DomainError {
  constructor() {
    super('bulk_not_there', 'not_found');
  }
}

/** It can no longer be taken back as a whole. */
export class BulkUndoOver extends DomainError {
  constructor() {
    super('bulk_undo_over', 'conflict');
  }
}
