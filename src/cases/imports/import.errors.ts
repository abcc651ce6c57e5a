import { DomainError } from '../../platform/errors/domain-error.js';

/** There is no such import. */
export class ImportNotFound extends DomainError {
  constructor() {
    super('import_not_there', 'not_found');
  }
}
