import { DomainError } from '../platform/errors/domain-error.js';

/** The officer's role does not allow this. */
export class NotAllowed extends DomainError {
  constructor(verb: string) {
    super('not_allowed', 'forbidden', { verb });
  }
}

/** Nobody is signed in, or the session has ended. */
export class SignInNeeded extends DomainError {
  constructor() {
    super('sign_in_needed', 'unauthenticated');
  }
}
