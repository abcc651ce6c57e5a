import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import {
  CannotExecuteNotConnectedError,
  ConnectionIsNotSetError,
  EntityNotFoundError,
  EntityPropertyNotFoundError,
  OptimisticLockVersionMismatchError,
  QueryFailedError,
  QueryRunnerAlreadyReleasedError,
  TypeORMError,
} from 'typeorm';
import { ChildBusy, ChildFailed, ChildLost } from '../../../src/platform/child/child.errors.js';
import { DomainError, type ErrorKind } from '../../../src/platform/errors/domain-error.js';
import { answerTo, retrySeconds } from '../../../src/platform/http/answer-status.rule.js';

/** An error as the driver makes it of the server's answer, alone and as TypeORM wraps it. */
function stateErrors(code: string, severity = 'ERROR'): Error[] {
  const error = Object.assign(new pg.DatabaseError('x', 1, 'error'), { code, severity });
  return [error, new QueryFailedError('SELECT 1', [], error)];
}
const coded = (code: string): Error => Object.assign(new Error(code), { code });
const said = (message: string): Error[] => [
  new Error(message),
  new QueryFailedError('SELECT 1', [], new Error(message)),
];

/** SQLSTATEs by what stands for their class in the PostgreSQL manual. */
const PASSING_STATES = [
  '08000',
  '08001',
  '08003',
  '08004',
  '08006',
  '08007',
  '08P01',
  '25006',
  '40001',
  '40003',
  '40P01',
  '53000',
  '53100',
  '53200',
  '53300',
  '53400',
  '55P03',
  '57000',
  '57014',
  '57P01',
  '57P02',
  '57P03',
  '57P04',
  '57P05',
];
const FAULTY_STATES = [
  '0A000',
  '21000',
  '22001',
  '22003',
  '22007',
  '22008',
  '22021',
  '22P02',
  '22P05',
  '23000',
  '23001',
  '23502',
  '23503',
  '23505',
  '23514',
  '23P01',
  '25001',
  '25P02',
  '26000',
  '2201B',
  '34000',
  '3F000',
  '40000',
  '40002',
  '42501',
  '42601',
  '42703',
  '42883',
  '42P01',
  '54000',
  '54001',
  '55000',
  '55006',
  '58000',
  '58030',
  'P0001',
  'P0002',
  'XX000',
  'XX001',
  'XX002',
];
/** Whatever the server ends or refuses a connection by. */
const ENDING_STATES = ['25P03', '28000', '28P01', '3D000', '53300', '55000', '57P01', 'XX000'];

const PASSING_CODES = [
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EMFILE',
  'ENFILE',
  'ENOSPC',
  'ENOMEM',
];
const FAULTY_CODES = [
  'ENOENT',
  'EACCES',
  'EPERM',
  'EISDIR',
  'EEXIST',
  'ERR_INVALID_ARG_TYPE',
  'ERR_HTTP_HEADERS_SENT',
  'ERR_OUT_OF_RANGE',
  'FST_ERR_REP_ALREADY_SENT',
  'toString',
];

const PASSING: readonly unknown[] = [
  ...PASSING_STATES.flatMap((code) => stateErrors(code)),
  ...ENDING_STATES.flatMap((code) => stateErrors(code, 'FATAL')),
  ...stateErrors('XX000', 'PANIC'),
  ...PASSING_CODES.map(coded),
  new AggregateError([coded('ENETUNREACH'), coded('ECONNREFUSED')]),
  ...said('Connection terminated unexpectedly'),
  ...said('Connection terminated due to connection timeout'),
  ...said('timeout exceeded when trying to connect'),
  ...said('Query read timeout'),
  ...said('Client has encountered a connection error and is not queryable'),
  ...said('Cannot use a pool after calling end on the pool'),
  new TypeORMError('Driver not Connected'),
  new QueryRunnerAlreadyReleasedError(),
  new ConnectionIsNotSetError('postgres'),
  new CannotExecuteNotConnectedError(),
  new ChildBusy(),
  Object.assign(new Error('closing'), { statusCode: 503 }),
];

const FAULTS: readonly unknown[] = [
  ...FAULTY_STATES.flatMap((code) => stateErrors(code)),
  ...FAULTY_CODES.map(coded),
  new AggregateError([coded('ENOENT')]),
  ...said('A query must have either text or a name. Supplying neither is unsupported.'),
  new EntityNotFoundError('complaint', { id: 1 }),
  new EntityPropertyNotFoundError('x', { name: 'y' } as never),
  new OptimisticLockVersionMismatchError('complaint', 1, 2),
  new ChildLost(),
  new ChildFailed('x'),
  new TypeError('x is not a function'),
  new RangeError('Invalid time value'),
  new SyntaxError('x'),
  Object.assign(new Error('x'), { statusCode: 500 }),
  Object.assign(new Error('x'), { code: 42 }),
  'text',
  undefined,
  null,
  0,
  {},
];

class Refusal extends DomainError {}

describe('what nobody foresaw', () => {
  it('is answered 503, and when to try again, where that helps', () => {
    for (const error of PASSING) {
      const answer = answerTo(error);
      expect([error, answer]).toEqual([error, { status: 503, code: 'unavailable', details: {} }]);
      expect(retrySeconds(answer)).toBe(30);
    }
  });

  it('is our own fault else, 500, and no time makes it better', () => {
    for (const error of FAULTS) {
      const answer = answerTo(error);
      expect([error, answer]).toEqual([error, { status: 500, code: 'fault', details: {} }]);
      expect(retrySeconds(answer)).toBe(null);
    }
  });

  it('is neither where a rule of ours refuses', () => {
    const kinds: Record<ErrorKind, number> = {
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
    for (const [kind, status] of Object.entries(kinds)) {
      const answer = answerTo(new Refusal('code', kind as ErrorKind, { seconds: 7 }));
      expect(answer).toEqual({ status, code: 'code', details: { seconds: 7 } });
      expect(retrySeconds(answer)).toBe(7);
    }
  });
});
