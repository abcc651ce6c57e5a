import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { QueryFailedError, EntityNotFoundError } from 'typeorm';
import { ChildFailed } from '../../../src/platform/child/child.errors.js';
import { DomainError } from '../../../src/platform/errors/domain-error.js';
import { errorFacts } from '../../../src/platform/logging/error-facts.rule.js';

/** What people type, in many kinds; `Somchai` and `Moo` stand for words that no rule knows by their letters. */
const TYPED = [
  'Somchai Jaidee',
  'สมชาย ใจดี',
  'สมชาย Somchai ใจดี',
  `Somchai's "house", Moo 5`,
  `it's "Somchai`,
  'Somchai\n    at Somchai (/home/somchai.js:1:2)',
  '081-234-5678',
  '(081) 234 5678',
  '0812345678',
  '๐๘๑๒๓๔๕๖๗๘',
  '1 5099 01234 56 7',
  'somchai.jaidee@mail.example.com',
  '“Somchai”',
] as const;
const TRACES = [
  /somchai/i,
  /jaidee/i,
  /[^\x20-\x7e]/,
  /5678|01234|\d{6}/,
  /Moo/,
  /mail\.example/,
  /\d\d?[ -]\d{4}/,
];

function caught(act: () => unknown): Error {
  try {
    act();
  } catch (error) {
    return error as Error;
  }
  throw new Error('it threw nothing');
}

/** As the driver makes it: the values stand in the message, the detail, the place and the parameters. */
function databaseError(message: string, code: string, more: object = {}): Error {
  const error = new pg.DatabaseError(message, message.length, 'error');
  return Object.assign(error, { code, severity: 'ERROR', detail: message, where: message }, more);
}
const failed = (driver: Error, typed: string): Error =>
  new QueryFailedError(`SELECT '${typed}'`, [typed], driver);

/** As nodemailer makes it: the server's words behind its own, and in fields. */
const mailError = (said: string, response: string, code: string): Error =>
  Object.assign(new Error(`${said}: ${response}`), { response, responseCode: 550, code });

class NameTaken extends DomainError {
  constructor(typed: string) {
    super('name_taken', 'conflict', { typed });
  }
}

/** Errors of every kind that carry what was typed, by what is left of them. */
const ERRORS: Readonly<Record<string, [make: (typed: string) => Error, left: object]>> = {
  'a value that is no number': [
    (typed) => databaseError(`invalid input syntax for type integer: "${typed}"`, '22P02'),
    { type: 'DatabaseError', code: '22P02', message: 'invalid input syntax for type integer: ***' },
  ],
  'a query that failed': [
    (typed) =>
      failed(databaseError(`invalid input syntax for type date: "${typed}"`, '22007'), typed),
    { type: 'QueryFailedError', code: '22007' },
  ],
  'a constraint that a row breaks': [
    (typed) =>
      failed(
        databaseError(
          'duplicate key value violates unique constraint "account_username"',
          '23505',
          {
            detail: `Key (username)=(${typed}) already exists.`,
            table: 'account',
            constraint: 'account_username',
          },
        ),
        typed,
      ),
    {
      type: 'QueryFailedError',
      code: '23505',
      table: 'account',
      constraint: 'account_username',
      message: 'duplicate key value violates unique constraint ***',
    },
  ],
  'a value that was cut off': [
    (typed) => databaseError(`malformed array literal: "${typed}`, '22P02'),
    { message: 'malformed array literal: ***' },
  ],
  'a row that is not there': [
    (typed) => new EntityNotFoundError('complaint', { name: typed, phone: typed }),
    { type: 'EntityNotFoundError' },
  ],
  'JSON that is none': [
    (typed) => caught(() => JSON.parse(`{"name": "${typed}`)),
    { type: 'SyntaxError', message: '' },
  ],
  'JSON of one word': [(typed) => caught(() => JSON.parse(typed.concat('}'))), { message: '' }],
  'a number of many digits': [(typed) => caught(() => BigInt(`${typed}n`)), { message: '' }],
  'a pattern': [(typed) => caught(() => new RegExp(`(${typed}`)), { type: 'SyntaxError' }],
  'a property of nothing': [
    (typed) => caught(() => (undefined as unknown as Record<string, string>)[typed]),
    { type: 'TypeError', message: 'Cannot read properties of undefined (reading ***' },
  ],
  'a name in a text': [
    (typed) => caught(() => typed in (typed as unknown as object)),
    { type: 'TypeError', message: 'Cannot use ***' },
  ],
  'a pair that is none': [
    (typed) => caught(() => Object.fromEntries([typed] as never)),
    { message: 'Iterator value *** is not an entry object' },
  ],
  'a method of another object': [
    (typed) => caught(() => Map.prototype.get.call(typed as never, 1)),
    { type: 'TypeError' },
  ],
  'a language': [(typed) => caught(() => new Intl.DateTimeFormat(typed)), { type: 'RangeError' }],
  'a file': [
    (typed) =>
      Object.assign(new Error(`ENOENT: no such file or directory, open '${typed}'`), {
        code: 'ENOENT',
        path: typed,
      }),
    { code: 'ENOENT', message: 'ENOENT: no such file or directory, open ***' },
  ],
  'a host': [
    (typed) =>
      Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:25'), {
        code: 'ECONNREFUSED',
        host: typed,
      }),
    { code: 'ECONNREFUSED', message: 'connect ECONNREFUSED ***:25' },
  ],
  'a mail server that repeats the address': [
    (typed) =>
      mailError('Recipient command failed', `550 5.1.1 <${typed}> no such user`, 'EENVELOPE'),
    { code: 'EENVELOPE', responseCode: '550', message: 'Recipient command failed: ***' },
  ],
  'a mail server that refuses everybody': [
    (typed) =>
      mailError("Can't send mail - all recipients were rejected", `550 ${typed}`, 'EENVELOPE'),
    { message: 'Cant send mail - all recipients were rejected: ***' },
  ],
  'a child that read an upload': [
    (typed) => new ChildFailed(typed),
    { type: 'ChildFailed', message: '' },
  ],
  'a refusal of ours': [
    (typed) => new NameTaken(typed),
    { type: 'NameTaken', code: 'name_taken', message: 'name_taken' },
  ],
  'what caused it': [
    (typed) =>
      new Error('no answer', { cause: databaseError(`date out of range: "${typed}"`, '22008') }),
    { message: 'no answer', cause: expect.objectContaining({ code: '22008' }) },
  ],
  'several at once': [
    (typed) => new AggregateError([databaseError(`date out of range: "${typed}"`, '22008')], ''),
    { type: 'AggregateError', cause: expect.objectContaining({ code: '22008' }) },
  ],
  'a class, code and table that somebody made up': [
    (typed) =>
      Object.assign(new Error('x'), { name: `${typed} `, code: `${typed} `, table: ` ${typed}` }),
    { type: 'Error', code: undefined, table: undefined },
  ],
};

describe('what a log tells of an error', () => {
  for (const [what, [make, left]] of Object.entries(ERRORS)) {
    it(`holds nothing that was typed: ${what}`, () => {
      for (const typed of TYPED) {
        const facts = errorFacts(make(typed));
        expect([typed, facts]).toEqual([typed, expect.objectContaining(left)]);
        const { stack, ...others } = facts;
        const said = JSON.stringify({
          ...others,
          cause: others.cause && { ...others.cause, stack: [] },
        });
        for (const trace of TRACES) {
          expect([typed, said.match(trace)?.[0]]).toEqual([typed, undefined]);
        }
        expect(stack.join('\n')).not.toMatch(/somchai/i);
      }
    });
  }

  it('keeps where it was thrown', () => {
    const { stack } = errorFacts(caught(() => JSON.parse('สมชาย\n    at สมชาย')));
    expect(stack.length).toBeGreaterThan(1);
    expect(stack.join('\n')).toContain('safe-message.spec.ts:');
    for (const frame of stack) expect(frame).toMatch(/^at .*:\d+:\d+\)?$/);
  });

  it('holds no address and no number, quoted or not', () => {
    const said = 'called 081-234-5678 about 1 5099 01234 56 7, then a.b@mail.example.com (3 times)';
    expect(errorFacts(new Error(said)).message).toBe('called *** about ***, then *** (3 times)');
  });

  it('keeps words that quote nothing, shortened', () => {
    expect(errorFacts(new Error('timeout exceeded when trying to connect')).message).toBe(
      'timeout exceeded when trying to connect',
    );
    expect(errorFacts(new Error('word '.repeat(500))).message.length).toBeLessThan(201);
  });

  it('tells the class of an error that gives itself no name', () => {
    class Odd extends Error {}
    expect(errorFacts(new Odd('x')).type).toBe('Odd');
  });
});
