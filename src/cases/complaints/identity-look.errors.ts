import { DomainError } from '../../platform/errors/domain-error.js';

/** What was given as reason for a look is no words. */
export class LookReasonRefused extends DomainError {
  constructor() {
    super('look_reason_words', 'invalid', { field: 'reason' });
  }
}

/** The officer has been shown as many identities today as the office allows one person; `left` are still free. */
export class LooksUsedUp extends DomainError {
  constructor(left: number) {
    super('looks_used_up', 'conflict', { left });
  }
}
