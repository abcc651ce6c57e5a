import { DomainError, type ErrorKind } from '../errors/domain-error.js';
import { isPassing } from './passing-failure.rule.js';

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
function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
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

const UNAVAILABLE: ErrorAnswer = { status: 503, code: 'unavailable', details: {} };
const FAULT: ErrorAnswer = { status: 500, code: 'fault', details: {} };

/**
 * The answer to any error: 503 "try again" where that helps; whatever else nobody foresaw is our own fault, 500.
 * Both come with a request id to ask about.
 */
export function answerTo(error: unknown): ErrorAnswer {
  if (error instanceof DomainError) {
    return { status: STATUS[error.kind], code: error.code, details: error.details };
  }
  const status = statusOf(error) ?? 500;
  if (status >= 400 && status < 500) {
    return { status, code: CODES[status] ?? 'invalid', details: {} };
  }
  return status === 503 || isPassing(error) ? UNAVAILABLE : FAULT;
}

/** What fails for the moment is mostly over after so many seconds; a statement is given up after 20. */
const PASSES_SECONDS = 30;

/** After how many seconds trying again may help, for the header Retry-After; null where it would not. */
export function retrySeconds({ status, details }: ErrorAnswer): number | null {
  if (typeof details.seconds === 'number') return details.seconds;
  return status === 503 ? PASSES_SECONDS : null;
}
