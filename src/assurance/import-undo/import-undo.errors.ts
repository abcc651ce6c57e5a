import { DomainError } from '../../platform/errors/domain-error.js';

/** The import is not filed yet, or was taken back already. */
export class ImportNotFiled extends DomainError {
  constructor() {
    super('import_not_filed', 'conflict');
  }
}

/** Somebody has worked on a case of the import; `details.count` says on how many. */
export class ImportWorkedOn extends DomainError {
  constructor(count: number) {
    super('import_worked_on', 'conflict', { count });
  }
}
