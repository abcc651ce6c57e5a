import { pino } from 'pino';
import { JsonLogger } from './json-logger.js';
import { SecurityLine } from './security-line.js';

/**
 * The log of an office command: errors and security lines on the error stream, since the other one is for people.
 */
export class CommandLogger extends JsonLogger {
  constructor() {
    super(pino.destination({ dest: 2, sync: true }));
  }

  override log(message: unknown, ...rest: unknown[]): void {
    if (message instanceof SecurityLine) super.log(message, ...rest);
  }

  override warn(): void {
    // Warnings at the start are logged by web and worker.
  }
}
