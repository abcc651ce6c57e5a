import {
  CannotExecuteNotConnectedError,
  ConnectionIsNotSetError,
  QueryRunnerAlreadyReleasedError,
} from 'typeorm';
import { ChildBusy } from '../child/child.errors.js';

/**
 * SQLSTATEs after which the same statement may succeed: connections (08), resources (53), what the operator ended,
 * timeouts among it (57), a lock that was not free, a deadlock, a transaction that another one overtook, and a
 * server that takes no writes since another one is to take its place (25006).
 */
const PASSING_STATE = /^(08|53|57)...$|^(25006|40001|40003|40P01|55P03)$/;

/** The server that says so ends the connection, or never opened it: what was asked is not at fault. */
const ENDING = new Set(['FATAL', 'PANIC']);

/** A socket, the name of a host, or what the machine has too little of. */
const PASSING_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'EHOSTDOWN',
  'ENETUNREACH',
  'ENETDOWN',
  'EADDRNOTAVAIL',
  'EMFILE',
  'ENFILE',
  'ENOBUFS',
  'ENOMEM',
  'ENOSPC',
  'EDQUOT',
  'EAGAIN',
]);

/** What node-postgres, its pool and TypeORM say without any code. */
const PASSING_WORDS = new Set([
  'Connection terminated',
  'Connection terminated unexpectedly',
  'Connection terminated due to connection timeout',
  'timeout expired',
  'timeout exceeded when trying to connect',
  'Query read timeout',
  'Client has encountered a connection error and is not queryable',
  'Client was closed and is not queryable',
  'Cannot use a pool after calling end on the pool',
  'Driver not Connected',
]);

/** A connection that was lost between two statements, or closed since the process ends; or a full waiting room. */
const PASSING_KINDS = [
  QueryRunnerAlreadyReleasedError,
  ConnectionIsNotSetError,
  CannotExecuteNotConnectedError,
  ChildBusy,
];

function passingByCode(error: Error): boolean {
  const code: unknown = Reflect.get(error, 'code');
  if (typeof code !== 'string') return false;
  if (PASSING_CODES.has(code)) return true;
  return PASSING_STATE.test(code) || ENDING.has(String(Reflect.get(error, 'severity')));
}

/** Whether trying again helps: the failure is of the moment, not of the program or of what was asked. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof AggregateError && error.errors.some(isPassing)) return true;
  if (PASSING_KINDS.some((kind) => error instanceof kind)) return true;
  return PASSING_WORDS.has(error.message) || passingByCode(error);
}
