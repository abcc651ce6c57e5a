import { DomainError } from '../platform/errors/domain-error.js';

/** An uploaded file that is not taken: missing, of another kind, or not readable as what it is. */
export class UploadRefused extends DomainError {
  constructor(why: 'upload_missing' | 'upload_kind' | 'upload_unreadable', field: string) {
    super(why, 'invalid', { field });
  }
}

/** There is no such file. */
export class FileNotThere extends DomainError {
  constructor() {
    super('file_not_there', 'not_found');
  }
}
