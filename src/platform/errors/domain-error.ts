/** What kind of answer an error is; the web turns it into a status code. */
export type ErrorKind =
  | 'malformed'
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'too_slow'
  | 'too_large'
  | 'wrong_type'
  | 'limited'
  | 'unavailable';

/** A refusal in the domain's words: `code` names it, `details` carry codes and numbers, never personal data. */
export abstract class DomainError extends Error {
  constructor(
    readonly code: string,
    readonly kind: ErrorKind = 'invalid',
    readonly details: Record<string, unknown> = {},
  ) {
    super(code);
    this.name = new.target.name;
  }
}
