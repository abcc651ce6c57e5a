import { DomainError } from '../../platform/errors/domain-error.js';

/**
 * An uploaded file that is not taken: missing, of another kind, not readable as what it is, locked by a
 * password, a picture without its lower part, larger than its few bytes say, not to be checked within the
 * limits, or one too many in the queue.
 */
export class UploadRefused extends DomainError {
  constructor(
    why:
      | 'upload_missing'
      | 'upload_kind'
      | 'upload_unreadable'
      | 'upload_locked'
      | 'upload_cut_off'
      | 'upload_too_many_points'
      | 'upload_unpacks_too_large'
      | 'upload_not_checked'
      | 'upload_busy',
    field: string,
  ) {
    super(why, 'invalid', { field });
  }
}

/** Why an upload is not taken. */
export type UploadRefusal = ConstructorParameters<typeof UploadRefused>[0];

/** There is no such file. */
export class FileNotFound extends DomainError {
  constructor() {
    super('file_not_there', 'not_found');
  }
}
