import type { JsonLogger } from '../logging/json-logger.js';

/**
 * Ends the process with a line of the log where nobody caught an error: Node would print its message and all its
 * fields, among them what was typed.
 */
export function logUncaught(logger: JsonLogger): void {
  process.on('uncaughtException', (error: unknown) => {
    logger.fatal('nobody caught an error: the process ends', error, 'Process');
    process.exit(1);
  });
}
