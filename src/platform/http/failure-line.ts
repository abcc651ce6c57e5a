import type { Logger } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { LogLine } from '../logging/log-line.js';
import type { ErrorAnswer } from './answer-status.rule.js';
import { routePattern } from './route-pattern.js';

/** Writes the line of an error that is answered 500 or 503, with the request that met it. */
export function logFailure(
  log: Logger,
  error: unknown,
  request: FastifyRequest,
  { status, code }: ErrorAnswer,
): void {
  const { method, id: requestId } = request;
  const thrown = error instanceof Error ? error : new Error('not an error');
  log.error(new LogLine(code, { requestId, method, route: routePattern(request), status }), thrown);
}
