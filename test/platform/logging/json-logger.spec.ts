import { execFile } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { JsonLogger } from '../../../src/platform/logging/json-logger.js';
import { LogLine } from '../../../src/platform/logging/log-line.js';
import { SecurityLine } from '../../../src/platform/logging/security-line.js';

type Line = Record<string, unknown>;

/** The lines that something leaves, each without its time. */
function linesOf(act: (logger: JsonLogger) => void): Line[] {
  const lines: string[] = [];
  act(new JsonLogger({ write: (line) => void lines.push(line) }));
  return lines.map((line) => {
    expect(line.endsWith('\n') && !line.slice(0, -1).includes('\n')).toBe(true);
    const { time, ...fields } = JSON.parse(line) as Line;
    expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    return fields;
  });
}

/** As Nest's own Logger calls it: the context last, before it nothing or a stack. */
const CONTEXT = 'Somewhere';

describe('the log', () => {
  it('has levels in words, and nothing below information', () => {
    const lines = linesOf((logger) => {
      logger.log('one', CONTEXT);
      logger.warn('two', CONTEXT);
      logger.error('three', undefined, CONTEXT);
      logger.error('four', 'Error: สมชาย\n    at somewhere', CONTEXT);
      logger.fatal('five', CONTEXT);
      logger.debug('six', CONTEXT);
      logger.verbose();
    });
    expect(lines).toEqual([
      { level: 'info', context: CONTEXT, msg: 'one' },
      { level: 'warn', context: CONTEXT, msg: 'two' },
      { level: 'error', context: CONTEXT, msg: 'three' },
      { level: 'error', context: CONTEXT, msg: 'four' },
      { level: 'fatal', context: CONTEXT, msg: 'five' },
    ]);
  });

  it('has the fields of a line at its top', () => {
    const lines = linesOf((logger) => {
      logger.log(new LogLine('answered', { requestId: 'r', status: 200 }), 'Request');
      logger.log(new SecurityLine('signed_out', { actor: 'a' }), 'Security');
    });
    expect(lines).toEqual([
      { level: 'info', context: 'Request', requestId: 'r', status: 200, msg: 'answered' },
      { level: 'info', context: 'Security', actor: 'a', msg: 'signed_out' },
    ]);
  });

  it('tells an error by its facts, beside our own words or alone', () => {
    const error = Object.assign(new TypeError('it is not "สมชาย"'), { code: 'E1' });
    const facts = expect.objectContaining({
      type: 'TypeError',
      code: 'E1',
      message: 'it is not ***',
    });
    const lines = linesOf((logger) => {
      logger.error('it could not be done', error, CONTEXT);
      logger.error(error, CONTEXT);
    });
    expect(lines).toEqual([
      { level: 'error', context: CONTEXT, err: facts, msg: 'it could not be done' },
      { level: 'error', context: CONTEXT, err: facts, msg: 'TypeError' },
    ]);
  });

  it('never writes an object that it is given', () => {
    const form = { name: 'สมชาย', toJSON: () => 'สมชาย', toString: () => 'สมชาย' };
    expect(linesOf((logger) => logger.log(form, form, CONTEXT))).toEqual([
      { level: 'info', context: CONTEXT, msg: '[object]' },
    ]);
  });

  it('takes out what no line may have, whoever writes it', () => {
    const never = ['cookie', 'authorization', 'phone', 'email', 'body', 'query', 'password', 'pin'];
    const fields = Object.fromEntries(never.map((field) => [field, 'สมชาย 0812345678']));
    const gone = Object.fromEntries(never.map((field) => [field, '***']));
    expect(linesOf((logger) => logger.log(new LogLine('x', { ...fields, count: 1 })))).toEqual([
      { level: 'info', ...gone, count: 1, msg: 'x' },
    ]);
  });
});

describe('an error that nobody caught', () => {
  for (const how of ['throw', 'reject']) {
    it(`ends the process with one line without what was typed: ${how}`, async () => {
      const program = path.join(import.meta.dirname, 'uncaught-child.mjs');
      const ended = await new Promise<{ code: unknown; out: string; err: string }>((resolve) => {
        execFile(process.execPath, [program, how], (error, out, err) =>
          resolve({ code: error?.code, out, err }),
        );
      });
      expect({ code: ended.code, err: ended.err }).toEqual({ code: 1, err: '' });
      expect(ended.out).not.toMatch(/สมชาย|somchai/i);
      expect(JSON.parse(ended.out)).toMatchObject({
        level: 'fatal',
        context: 'Process',
        err: { type: 'QueryFailedError', code: '22P02' },
      });
    });
  }
});
