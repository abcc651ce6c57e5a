import type { LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Logger } from 'pino';
import { errorFacts } from './error-facts.rule.js';
import { LogLine } from './log-line.js';
import { NEVER_LOGGED } from './never-logged.rule.js';

type Level = 'debug' | 'info' | 'warn' | 'error' | 'fatal';

/** What a line says in words; an object may be an entity or a form, so only its kind is told. */
function wordsOf(message: unknown): string {
  if (typeof message === 'string') return message;
  if (message instanceof LogLine) return message.msg;
  if (message instanceof Error) return errorFacts(message).type;
  return `[${typeof message}]`;
}

/**
 * Nest's logger over pino: JSON lines {level, time, context, msg} with UTC times, of an error its facts as `err`,
 * of a LogLine its own fields besides. It writes no object that it is given, and no error's message as it is: no
 * personal data reaches a log.
 */
export class JsonLogger implements LoggerService {
  private readonly pino: Logger;

  constructor(to: DestinationStream = pino.destination({ dest: 1, sync: true })) {
    this.pino = pino(
      {
        // Neither the process's number nor the machine's name: whoever gathers the lines knows both.
        base: null,
        timestamp: pino.stdTimeFunctions.isoTime,
        formatters: { level: (level) => ({ level }) },
        serializers: { err: (error: Error) => errorFacts(error) },
        redact: { paths: NEVER_LOGGED, censor: '***' },
      },
      to,
    );
  }

  log(message: unknown, ...rest: unknown[]): void {
    this.line('info', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.line('warn', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.line('error', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.line('fatal', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.line('debug', message, rest);
  }

  verbose(): void {
    // Nest's chatter at start says nothing to an operator.
  }

  private line(level: Level, message: unknown, rest: unknown[]): void {
    // Nest passes the context last, and before it what it has of a stack.
    const last = rest.at(-1);
    const context = typeof last === 'string' && !last.includes('\n') ? last : undefined;
    const fields = message instanceof LogLine ? message.fields : {};
    const err = [message, ...rest].find((part) => part instanceof Error);
    this.pino[level]({ context, ...fields, err }, wordsOf(message));
  }
}
