import type { FastifyRequest } from 'fastify';
import { DomainError } from '../errors/domain-error.js';
import type { SecurityLogService } from '../logging/security-log.service.js';
import { routePattern } from './route-pattern.js';

/** Who asks, as far as the guard has come; platform does not know accounts. */
interface Asker {
  readonly id: string;
  readonly role: string;
}

const NOBODY: Asker = { id: '-', role: '-' };

/** Limits of guessing have lines of their own. */
const TOLD_ELSEWHERE = new Set(['too_many_tries']);

/** A form that another account opened is a conflict to its writer, and a refusal to the log. */
const REFUSALS = new Set(['form_of_another']);

/** Whether an error refuses a guarded thing: forbidden, limited, or not there for an officer who asked for it. */
function isRefusal(error: unknown, asker: Asker): error is DomainError {
  if (!(error instanceof DomainError) || TOLD_ELSEWHERE.has(error.code)) return false;
  if (error.kind === 'forbidden' || error.kind === 'limited' || REFUSALS.has(error.code))
    return true;
  return error.kind === 'not_found' && asker !== NOBODY;
}

const numberIn = ({ params }: FastifyRequest): string | null =>
  (params as { number?: string } | undefined)?.number ?? null;

/** Writes the security line of an error that is a refusal. */
export function recordRefusal(
  error: unknown,
  request: FastifyRequest,
  log: SecurityLogService,
): void {
  const { officer: asker = NOBODY } = request as { officer?: Asker };
  if (!isRefusal(error, asker)) return;
  log.record('refused', {
    code: error.code,
    actor: asker.id,
    role: asker.role,
    method: request.method,
    route: routePattern(request),
    matter: log.mark(numberIn(request)),
    from: log.from(request.ip),
  });
}
