import { DomainError } from '../../platform/errors/domain-error.js';

/** There is no service of this code, or none that the public may see. */
export class PublicServiceNotFound extends DomainError {
  constructor() {
    super('service_not_there', 'not_found');
  }
}

/** Somebody changed the service since the form was opened, or made one of the same code. */
export class PublicServiceChanged extends DomainError {
  constructor() {
    super('service_changed', 'conflict');
  }
}

/** The draft is none that may be stored; the page shows why before it comes to this. */
export class PublicServiceRefused extends DomainError {
  constructor() {
    super('service_refused', 'invalid');
  }
}
