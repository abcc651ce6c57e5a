import { DomainError } from '../../platform/errors/domain-error.js';

/** The municipality's letter code is not set, so no letter can be numbered. */
export class LetterCodeMissing extends DomainError {
  constructor() {
    super('letter_code_missing', 'conflict');
  }
}

/** The chosen officer may not sign for this matter. */
export class SignatoryRefused extends DomainError {
  constructor() {
    super('signatory_refused', 'invalid', { field: 'signatoryId' });
  }
}

/** An earlier notice is still on its way. */
export class NoticeUnderWay extends DomainError {
  constructor() {
    super('notice_under_way', 'conflict');
  }
}

/** There is no such notice, or it is not in the state that this needs. */
export class NoticeNotFound extends DomainError {
  constructor() {
    super('notice_not_there', 'not_found');
  }
}

/** The text still has placeholders to be written over, or unknown ones. */
export class LetterUnfinished extends DomainError {
  constructor() {
    super('letter_unfinished', 'invalid', { field: 'body' });
  }
}

/** Somebody wrote a newer version of the template, or the version is not there. */
export class TemplateChanged extends DomainError {
  constructor() {
    super('template_changed', 'conflict');
  }
}

/** There is a template for these letters already. */
export class TemplateThere extends DomainError {
  constructor() {
    super('template_there', 'conflict');
  }
}

/** There is no template of this code. */
export class TemplateNotFound extends DomainError {
  constructor() {
    super('template_not_there', 'not_found');
  }
}

/** Only the officer whom the letter waits for signs it, and only with a right to sign on this day. */
export class SigningRefused extends DomainError {
  constructor() {
    super('signing_refused', 'forbidden');
  }
}

/** The delivery as stated is impossible, or its proof is missing. */
export class DeliveryRefused extends DomainError {
  constructor(
    why:
      | 'delivered_in_future'
      | 'delivered_before_letter'
      | 'late_entry_reason'
      | 'late_entry_proof'
      | 'proof_missing'
      | 'registered_number_wrong'
      | 'received_by_missing',
    field: string,
  ) {
    super(why, 'invalid', { field });
  }
}

/** A signing order with impossible days or an officer who cannot have one. */
export class OrderRefused extends DomainError {
  constructor(
    why: 'order_days' | 'order_officer' | 'order_end_missing' | 'order_long',
    field: string,
  ) {
    super(why, 'invalid', { field });
  }
}

/** There is no such order in force. */
export class SigningOrderNotFound extends DomainError {
  constructor() {
    super('order_not_there', 'not_found');
  }
}

/** The citizen left no address for the way that was chosen. */
export class ChannelRefused extends DomainError {
  constructor(why: 'channel_email_missing' | 'channel_address_missing') {
    super(why, 'invalid', { field: 'channel' });
  }
}

/** The letter names a complainant whose name is hidden from the division that reads it. */
export class LetterNamesComplainant extends DomainError {
  constructor(field: string) {
    super('names_complainant', 'invalid', { field });
  }
}
