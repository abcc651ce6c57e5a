import { RedisEvicts } from '../queue/queue-connection.js';
import { SettingsError } from '../settings/settings.js';

const BY_CODE: Record<string, (error: { port?: number; address?: string }) => string> = {
  EADDRINUSE: ({ port }) => `port ${port} is taken: set PORT to a free one`,
  EACCES: ({ port }) => `port ${port} may not be opened by this user: set PORT above 1023`,
  ENOSPC: () => 'the disk is full: nothing was started',
  ECONNREFUSED: ({ address, port }) => `the database at ${address}:${port} does not answer`,
  ENOTFOUND: () => 'the host of DATABASE_URL is not known',
  ETIMEDOUT: () => 'the database does not answer in time',
  '28P01': () => 'the database refuses the user or password of DATABASE_URL',
  '28000': () => 'the database refuses the user of DATABASE_URL',
  '3D000': () => 'the database named in DATABASE_URL does not exist',
  '53100': () => 'the disk of the database is full',
  '57P03': () => 'the database is starting up or shutting down: try again',
};

/** One clear line for whatever keeps a process from starting; never a stack trace or a value of a setting. */
export function startupErrorMessage(error: unknown): string {
  if (error instanceof SettingsError || error instanceof RedisEvicts) return error.message;
  if (!(error instanceof Error)) return 'stopped for an unknown reason';
  const known = BY_CODE[String(Reflect.get(error, 'code'))];
  if (known) return known(error as { port?: number; address?: string });
  if (error instanceof AggregateError) return startupErrorMessage(error.errors[0]);
  return error.message.split('\n')[0] ?? error.name;
}

/** Prints the line and ends the process with code 1. */
export function exitWithStartupError(error: unknown): never {
  process.stderr.write(`sipha: ${startupErrorMessage(error)}\n`);
  process.exit(1);
}
