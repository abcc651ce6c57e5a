import { DomainError } from '../../platform/errors/domain-error.js';

/** The work cannot be recorded as it is; `field` is the form's. */
export class WorkRefused extends DomainError {
  constructor(
    code:
      | 'work_in_future'
      | 'work_outside_year'
      | 'work_after_withdrawal'
      | 'work_note_missing'
      | 'work_quantity_wrong'
      | 'work_baht_wrong'
      | 'work_late_reason_missing'
      | 'work_division_wrong'
      | 'evidence_label_missing',
    field: string,
  ) {
    super(code, 'invalid', { field });
  }
}

/** There is no report of that name. */
export class ReportNotFound extends DomainError {
  constructor() {
    super('plan_report_not_found', 'not_found');
  }
}

/** It was reported, and its reporting period is locked since. */
export class ReportClosed extends DomainError {
  constructor() {
    super('plan_report_closed', 'conflict');
  }
}

/** Nothing was done, and no note says why. */
export class ReportNoteMissing extends DomainError {
  constructor() {
    super('plan_report_note_missing', 'invalid');
  }
}

/** There is no such work, or it was voided already. */
export class WorkNotFound extends DomainError {
  constructor() {
    super('plan_work_not_there', 'conflict');
  }
}

/** Voiding a work needs a reason. */
export class VoidReasonMissing extends DomainError {
  constructor() {
    super('plan_void_reason_missing', 'invalid');
  }
}
