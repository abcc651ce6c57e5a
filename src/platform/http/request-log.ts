import type { LoggerService } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LogLine } from '../logging/log-line.js';
import { resumedForm } from './form-resumption.js';
import { routePattern } from './route-pattern.js';

/** Asked every few seconds by machines, or with every page: a line each would hide the others. */
const SELDOM_TOLD = /^\/(health\/|metrics$|assets\/)/;

/**
 * Writes a line for each request when its answer has left, or when the visitor hung up before: its route's pattern
 * and never its address, what was typed, or who asked. A page shown again for a form is part of the form's request. Health, metrics and assets have one only where they fail.
 */
export function logRequests(app: FastifyInstance, logger: LoggerService): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (resumedForm()) return done();
    const begun = performance.now();
    const { socket } = request.raw;
    const before = socket.bytesWritten;
    reply.raw.once('close', () => {
      const ms = Math.round(performance.now() - begun);
      const line = lineOf(request, reply, { ms, bytes: socket.bytesWritten - before });
      if (line) logger.log(line, 'Request');
    });
    done();
  });
}

function lineOf(
  request: FastifyRequest,
  { raw }: FastifyReply,
  cost: { ms: number; bytes: number },
): LogLine | null {
  const { method, id: requestId } = request;
  const route = routePattern(request);
  const asked = { requestId, method, route };
  if (!raw.writableFinished) return new LogLine('left', { ...asked, ...cost });
  if (raw.statusCode < 500 && SELDOM_TOLD.test(route)) return null;
  return new LogLine('answered', { ...asked, status: raw.statusCode, ...cost });
}
