import { DomainError } from '../../platform/errors/domain-error.js';

/** No restricted category is there, so that no case can come to the misconduct track. */
export class NoRestrictedTrack extends DomainError {
  constructor() {
    super('no_restricted_track', 'conflict');
  }
}

/** A release is proposed already, or a letter is under way that would change its register. */
export class ReleaseNotPossible extends DomainError {
  constructor(why: 'release_proposed_already' | 'release_letter_under_way' | 'category_missing') {
    super(why, 'conflict');
  }
}

/** There is no such open proposal, or none that this officer may decide on. */
export class ReleaseNotFound extends DomainError {
  constructor() {
    super('release_not_there', 'not_found');
  }
}
