import { DomainError } from '../../errors/domain-error.js';

/** The body is cut off, or not written as its media type says: nobody could tell what was meant. */
export class BodyUnreadable extends DomainError {
  constructor() {
    super('body_unreadable', 'malformed');
  }
}

/** More or longer fields, or deeper ones, than any form of ours has. */
export class BodyNotOurs extends DomainError {
  constructor() {
    super('body_not_ours', 'too_large');
  }
}

/** A file is larger than the application takes; what was typed beside it was read. */
export class FileTooLarge extends DomainError {
  constructor() {
    super('too_large', 'too_large');
  }
}

/** The texts of a form are longer together than a form of ours takes; they were read, to be shown again. */
export class FormTooLong extends DomainError {
  constructor() {
    super('form_too_long', 'too_large');
  }
}

/** The body did not arrive in its time. */
export class BodyTooSlow extends DomainError {
  constructor() {
    super('body_too_slow', 'too_slow');
  }
}

/** The body is of a media type, or packed in a way, that the address does not take. */
export class BodyKindUnknown extends DomainError {
  constructor() {
    super('body_kind_unknown', 'wrong_type');
  }
}

/** More bytes came from one address in a minute than people type; try later. */
export class BodiesTooMany extends DomainError {
  constructor(seconds: number) {
    super('bodies_too_many', 'limited', { seconds });
  }
}
