import { DomainError, type ErrorKind } from '../errors/domain-error.js';

const STATUS: Record<ErrorKind, number> = {
  malformed: 400,
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_slow: 408,
  too_large: 413,
  wrong_type: 415,
  limited: 429,
  unavailable: 503,
};

/** What an error is answered with: a status, a code whose words exist, and harmless details. */
export interface ErrorAnswer {
  status: number;
  code: string;
  details: Record<string, unknown>;
}

/** Fastify's own refusals and Nest's HttpExceptions carry their status in one of these. */
function statusOf(error: object): number | undefined {
  if ('getStatus' in error && typeof error.getStatus === 'function') {
    return (error.getStatus as () => number)();
  }
  return 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : undefined;
}

const CODES: Record<number, string> = {
  400: 'body_unreadable',
  404: 'not_found',
  406: 'body_unreadable',
  413: 'too_large',
  415: 'body_kind_unknown',
  429: 'too_many_tries',
};

/** The answer to any error; an unexpected one is 503 "try again", with a request id to ask about. */
export function answerTo(error: unknown): ErrorAnswer {
  if (error instanceof DomainError) {
    return { status: STATUS[error.kind], code: error.code, details: error.details };
  }
  const status = typeof error === 'object' && error !== null ? statusOf(error) : undefined;
  if (status !== undefined && status >= 400 && status < 500) {
    return { status, code: CODES[status] ?? 'invalid', details: {} };
  }
  return { status: 503, code: 'unavailable', details: {} };
}
