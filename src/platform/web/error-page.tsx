import type { VNode } from 'preact';
import type { ErrorAnswer } from './answer-status.rule.js';
import { ERROR_WORDS, type ErrorWords } from './error.messages.js';
import { siteWords } from './site.messages.js';
import { Page } from './ui/page.js';

/** The words of an answer with its details filled in. */
export function errorWordsOf(answer: ErrorAnswer, requestId: string): ErrorWords {
  const words = ERROR_WORDS[answer.code] ?? ERROR_WORDS[kindOf(answer.status)]!;
  const values: Record<string, unknown> = { ...answer.details, requestId };
  const text = words.text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  return { title: words.title, text };
}

/** The page of an error. */
export function ErrorPage(props: {
  answer: ErrorAnswer;
  requestId: string;
  staff: boolean;
}): VNode {
  const words = errorWordsOf(props.answer, props.requestId);
  const site = props.staff ? siteWords.staff : siteWords.citizen;
  return (
    <Page title={words.title} site={site} noindex>
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{words.text}</p>
    </Page>
  );
}

function kindOf(status: number): string {
  if (status === 404) return 'not_found';
  if (status === 403) return 'not_allowed';
  return status >= 500 ? 'unavailable' : 'invalid';
}
