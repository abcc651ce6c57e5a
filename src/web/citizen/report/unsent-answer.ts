import type { FastifyReply } from 'fastify';
import { retrySeconds, type ErrorAnswer } from '../../../platform/http/answer-status.rule.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { SubmissionUnsentPage, type ReportUnsentProps } from './submission-unsent.page.js';

function whyOf(status: number): ReportUnsentProps['why'] {
  if (status === 429) return 'limited';
  return status === 503 ? 'failed' : 'fault';
}

/** Answers a report that was not taken with everything that was typed, and when to try again where that helps. */
export function answerUnsent(
  reply: FastifyReply,
  answer: ErrorAnswer,
  kept: Omit<ReportUnsentProps, 'why'>,
): Promise<void> {
  const seconds = retrySeconds(answer);
  if (seconds !== null) void reply.header('retry-after', String(seconds));
  const page = SubmissionUnsentPage({ ...kept, why: whyOf(answer.status) });
  return answerPage(reply, page, answer.status);
}
