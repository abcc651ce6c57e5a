import { DomainError } from '../../platform/errors/domain-error.js';

/** There is no such matter, or this person may not know of it: both get the same answer. */
export class MatterNotFound extends DomainError {
  constructor() {
    super('matter_not_found', 'not_found');
  }
}

/** The case came with an import that was taken back; `details.number`, and `details.day` in words. */
export class CaseTakenBack extends DomainError {
  constructor(number: string, day: string) {
    super('case_taken_back', 'not_found', { number, day });
  }
}

/** Somebody else decided on the matter since the form was opened. */
export class MatterChanged extends DomainError {
  constructor(readonly reference: string) {
    super('matter_changed', 'conflict', { reference });
  }
}

/** A notice was to end a period, and none is open. */
export class NoOpenPeriod extends DomainError {
  constructor() {
    super('no_open_period', 'conflict');
  }
}

/** A round was to open while a written answer is still owed. */
export class PeriodStillOpen extends DomainError {
  constructor() {
    super('period_still_open', 'conflict');
  }
}
