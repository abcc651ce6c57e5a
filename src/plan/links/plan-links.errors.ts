import { DomainError } from '../../platform/errors/domain-error.js';

/** The matter is linked with that project already. */
export class AlreadyLinked extends DomainError {
  constructor(projectCode: string) {
    super('plan_already_linked', 'conflict', { projectCode, field: 'project' });
  }
}

/** No live link between the matter and the project: nobody made one, or somebody removed it. */
export class NotLinked extends DomainError {
  constructor(projectCode: string) {
    super('plan_not_linked', 'conflict', { projectCode });
  }
}

/** The project is dismissed for the matter already. */
export class AlreadyDismissed extends DomainError {
  constructor(projectCode: string) {
    super('plan_already_dismissed', 'conflict', { projectCode });
  }
}

/** The project is not dismissed for the matter, or no longer. */
export class NotDismissed extends DomainError {
  constructor(projectCode: string) {
    super('plan_not_dismissed', 'conflict', { projectCode });
  }
}

/** Linking, changing and removing each need a reason of at least one word. */
export class LinkReasonMissing extends DomainError {
  constructor() {
    super('plan_link_reason_missing', 'invalid');
  }
}

/** The matter is linked with a project: remove the links first. */
export class StillLinked extends DomainError {
  constructor() {
    super('plan_still_linked', 'conflict');
  }
}

/** The matter is marked as belonging to no project already. */
export class AlreadyUnrelated extends DomainError {
  constructor() {
    super('plan_already_unrelated', 'conflict');
  }
}

/** The matter is not marked as belonging to no project, or no longer. */
export class NotUnrelated extends DomainError {
  constructor() {
    super('plan_not_unrelated', 'conflict');
  }
}
