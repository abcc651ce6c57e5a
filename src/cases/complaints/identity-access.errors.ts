import { DomainError } from '../../platform/errors/domain-error.js';

/** The reason given for an identity access does not consist of words. */
export class AccessReasonRefused extends DomainError {
  constructor() {
    super('access_reason_words', 'invalid', { field: 'reason' });
  }
}

/** The officer has been shown as many identities today as the office allows one person; `left` are still free. */
export class IdentityAccessUsedUp extends DomainError {
  constructor(left: number) {
    super('identity_access_used_up', 'conflict', { left });
  }
}
