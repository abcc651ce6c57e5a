import { filled, type ErrorWords } from '../../../platform/errors/error-words.js';
import type { ErrorAnswer } from '../../../platform/http/answer-status.rule.js';
import type { KeptForm } from '../../../platform/http/kept-form.js';
import type { OfficeDetails } from '../../../platform/ui/office-details.rule.js';
import { ERROR_WORDS } from './error-words.js';

/**
 * The words of an answer with its details filled in; after a failure nobody knows whether the transaction of the form
 * that was sent was committed, but with a key it counts once.
 */
export function errorWordsOf(
  answer: ErrorAnswer,
  requestId: string,
  { phone }: OfficeDetails,
  kept: KeptForm | null = null,
): ErrorWords {
  const form = kept?.values.formKey ? 'keyed' : 'form';
  const sent = kept ? ERROR_WORDS[`${answer.code}_${form}`] : undefined;
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
