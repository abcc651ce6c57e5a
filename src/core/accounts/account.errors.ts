import { DomainError } from '../../platform/errors/domain-error.js';
import type { PasswordProblem } from './password.rule.js';

/** The account cannot be created; `details.field` names the wrong field. */
export class AccountRefused extends DomainError {
  constructor(field: string) {
    super('account_refused', 'invalid', { field });
  }
}

/** There is no account of this user name. */
export class AccountNotFound extends DomainError {
  constructor() {
    super('account_not_there', 'not_found');
  }
}

/** The password cannot be taken; `details.problem` says why. */
export class PasswordRefused extends DomainError {
  constructor(readonly problem: PasswordProblem) {
    super('password_refused', 'invalid', { problem });
  }
}

/** The present password is not the one that was typed. */
export class PasswordWrong extends DomainError {
  constructor() {
    super('password_wrong', 'invalid');
  }
}
