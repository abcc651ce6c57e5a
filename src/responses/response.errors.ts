import { DomainError } from '../platform/errors/domain-error.js';

/** The municipality's letter code is not set, so no letter can be numbered. */
export class LetterCodeMissing extends DomainError {
  constructor() {
    super('letter_code_missing', 'conflict');
  }
}

/** The chosen officer may not sign for this matter. */
export class SignatoryRefused extends DomainError {
  constructor() {
    super('signatory_refused', 'invalid', { field: 'signatory' });
  }
}

/** An earlier notice is still on its way. */
export class NoticeUnderWay extends DomainError {
  constructor() {
    super('notice_under_way', 'conflict');
  }
}

/** There is no such notice, or it is not in the state that this needs. */
export class NoticeNotThere extends DomainError {
  constructor() {
    super('notice_not_there', 'not_found');
  }
}
