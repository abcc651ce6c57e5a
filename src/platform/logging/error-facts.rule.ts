import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { safeMessage } from './safe-message.rule.js';

/** What a log tells of an error. */
interface ErrorFacts {
  /** The error's class. */
  readonly type: string;
  /** PostgreSQL's SQLSTATE, Node's code, or a refusal's own. */
  readonly code?: string | undefined;
  /** A mail server's three digits. */
  readonly responseCode?: string | undefined;
  readonly table?: string | undefined;
  readonly column?: string | undefined;
  readonly constraint?: string | undefined;
  readonly message: string;
  /** Where it was thrown, innermost first. */
  readonly stack: readonly string[];
  readonly cause?: ErrorFacts | undefined;
}

const MOST_FRAMES = 10;
const MOST_CAUSES = 3;

/** Names of classes, codes, tables and constraints; nothing that was typed into a text looks like one. */
const NAME = /^[\w$-]{1,63}$/;

const ABOVE_SRC = path.join(import.meta.dirname, '../../..');
/** Where the program lies: that path may hold any letters and spaces, and tells nothing, so frames begin below it. */
const HOME = path.basename(ABOVE_SRC) === 'dist' ? path.dirname(ABOVE_SRC) : ABOVE_SRC;

/** A place in a program: no line of a message with several can pass for one. */
const FRAME = /^at [\w$.<>[\] *#]*\(?(?:file:\/\/|node:|[A-Z]:\\|\/)[\x21-\x7e]*:\d+:\d+\)?$/;

function nameIn(error: object, field: string): string | undefined {
  const value: unknown = Reflect.get(error, field);
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && NAME.test(text) ? text : undefined;
}

function typeOf(error: Error): string {
  const name = nameIn(error, 'name') ?? 'Error';
  // A class that gives its errors no name of their own; node-postgres calls all of its own `error`.
  return name.toLowerCase() === 'error' ? error.constructor.name : name;
}

function framesOf({ stack = '', message }: Error): string[] {
  const at = message === '' ? -1 : stack.indexOf(message);
  const below = at < 0 ? stack : stack.slice(at + message.length);
  const near = below.replaceAll(pathToFileURL(HOME).href, 'file://').replaceAll(HOME, '');
  const lines = near.split('\n').map((line) => line.trim());
  return lines.filter((line) => FRAME.test(line)).slice(0, MOST_FRAMES);
}

function causeOf(error: Error): unknown {
  return error instanceof AggregateError ? error.errors[0] : error.cause;
}

/** An error without the values that it carries: its class, code, safe message and frames, and so its causes. */
export function errorFacts(error: Error, causes = MOST_CAUSES): ErrorFacts {
  const cause = causeOf(error);
  return {
    type: typeOf(error),
    code: nameIn(error, 'code'),
    responseCode: nameIn(error, 'responseCode'),
    table: nameIn(error, 'table'),
    column: nameIn(error, 'column'),
    constraint: nameIn(error, 'constraint'),
    message: safeMessage(error),
    stack: framesOf(error),
    cause: cause instanceof Error && causes > 0 ? errorFacts(cause, causes - 1) : undefined,
  };
}
