import { DomainError } from '../../platform/errors/domain-error.js';

/** The link was used, has expired, was made up, or is of an address that takes none: one answer for all. */
export class PinLinkRefused extends DomainError {
  constructor() {
    super('pin_link_refused', 'not_found');
  }
}

/** Nobody gave a name or an address, so nobody can show to be the complainant. */
export class NobodyOnFile extends DomainError {
  constructor() {
    super('nobody_on_file', 'invalid', { field: 'shown' });
  }
}
