import { filled, type ErrorWords } from '../../../platform/errors/error-words.js';
import type { ErrorAnswer } from '../../../platform/http/answer-status.rule.js';
import type { OfficeDetails } from '../../../platform/ui/office-details.rule.js';
import { ERROR_WORDS } from './error-words.js';

/**
 * The words of an answer with its details filled in; `ofForm` where a form was sent: after a failure nobody knows
 * whether its transaction was committed.
 */
export function errorWordsOf(
  answer: ErrorAnswer,
  requestId: string,
  { phone }: OfficeDetails,
  ofForm = false,
): ErrorWords {
  const sent = ofForm ? ERROR_WORDS[`${answer.code}_form`] : undefined;
  const words = sent ?? ERROR_WORDS[answer.code] ?? ERROR_WORDS[kindOf(answer.status)]!;
  const values: Record<string, unknown> = { ...answer.details, requestId, phone };
  return { title: words.title, text: filled(words.text, values) };
}

function kindOf(status: number): string {
  if (status === 404) return 'not_found';
  if (status === 403) return 'not_allowed';
  if (status === 503) return 'unavailable';
  return status >= 500 ? 'fault' : 'invalid';
}
