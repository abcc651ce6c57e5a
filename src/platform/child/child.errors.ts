/** The child died, was too slow or took too much before it answered. */
export class ChildLost extends Error {
  constructor() {
    super('the child process ended before it answered');
  }
}

/** As many jobs wait for a child as may wait. */
export class ChildBusy extends Error {
  constructor() {
    super('too many jobs wait for the child process');
  }
}

/** The child refused the job in the domain's words: the code and details of its DomainError. */
export class ChildRefused extends Error {
  constructor(
    readonly code: string,
    readonly details: Record<string, unknown>,
  ) {
    super(code);
  }
}

/** The child met what nobody foresaw; the message may hold a piece of what was worked on, so it is for no log where that is somebody’s. */
export class ChildFailed extends Error {}
