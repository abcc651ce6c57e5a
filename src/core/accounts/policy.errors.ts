import { DomainError } from '../../platform/errors/domain-error.js';

/** The officer's role does not allow this. */
export class NotAllowed extends DomainError {
  constructor(verb: string) {
    super('not_allowed', 'forbidden', { verb });
  }
}

/** Another account opened the form than is signed in now: nothing was stored. */
export class FormOfAnother extends DomainError {
  constructor(owner: string, officer: string) {
    super('form_of_another', 'conflict', { owner, officer });
  }
}

/** Nobody is signed in, or the session has ended. */
export class SignInNeeded extends DomainError {
  constructor() {
    super('sign_in_needed', 'unauthenticated');
  }
}
