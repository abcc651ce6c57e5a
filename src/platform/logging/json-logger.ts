import type { LoggerService } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { SecurityLine } from './security-line.js';

type Level = 'debug' | 'info' | 'warn' | 'error' | 'fatal';

/** An error in a log: its class and where it was thrown; its message may carry what a person typed. */
function whereThrown(error: Error): string {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames.slice(0, 6).map((line) => line.trim())].join(' | ');
}

function textOf(message: unknown): string {
  if (typeof message === 'string') return message;
  if (message instanceof Error) return whereThrown(message);
  // An object may be an entity or a form: only its type is logged.
  return `[${typeof message}]`;
}

/**
 * Nest's logger as JSON lines {time, level, msg, context, requestId?} with UTC times. It never writes bodies,
 * queries or the messages of errors: no personal data reaches a log. A security line has its own fields besides.
 */
export class JsonLogger implements LoggerService {
  constructor(
    private readonly write: (line: string) => void = (line) => void process.stdout.write(line),
    private readonly clock: Clock = new Clock(),
  ) {}

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

  /** A line that belongs to one web request. */
  request(level: 'info' | 'warn' | 'error', msg: string, context: string, requestId: string): void {
    this.put({ level, msg, context, requestId });
  }

  private line(level: Level, message: unknown, rest: unknown[]): void {
    // Nest passes the context last, and before it what it has of a stack.
    const last = rest.at(-1);
    const context = typeof last === 'string' && !last.includes('\n') ? last : undefined;
    if (message instanceof SecurityLine) {
      return this.put({ level, msg: message.event, context, ...message.fields });
    }
    const error = rest.find((part) => part instanceof Error);
    this.put({
      level,
      msg: textOf(message),
      ...(error ? { error: whereThrown(error) } : {}),
      ...(context === undefined ? {} : { context }),
    });
  }

  private put(fields: object): void {
    this.write(`${JSON.stringify({ time: this.clock.now().toISOString(), ...fields })}\n`);
  }
}
