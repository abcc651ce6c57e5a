import { DomainError } from '../../platform/errors/domain-error.js';

/** The plan has no project of that code. */
export class ProjectNotFound extends DomainError {
  constructor(code: string) {
    super('project_not_found', 'not_found', { code });
  }
}

/** No plan of that fiscal year is loaded. */
export class YearNotFound extends DomainError {
  constructor(year: string) {
    super('plan_year_not_found', 'not_found', { year });
  }
}
