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

/**
 * The child had an unexpected error; the message may hold a piece of the input, so it must not be logged where
 * that is personal.
 */
export class ChildFailed extends Error {
  override readonly name = 'ChildFailed';
}
