import type { VNode } from 'preact';
import type { ErrorAnswer } from '../../../platform/http/answer-status.rule.js';
import { filled, type ErrorWords } from '../../../platform/errors/error-words.js';
import { ERROR_WORDS } from './error-words.js';
import type { OfficeDetails } from '../../../platform/ui/office-details.rule.js';
import { typedWords } from '../../../platform/ui/form.messages.js';
import { siteWords } from '../site.messages.js';
import { Link } from '../../../platform/ui/link.js';
import { Page } from '../../../platform/ui/page.js';
import { Textarea } from '../../../platform/ui/textarea.js';

/** The words of an answer with its details filled in. */
export function errorWordsOf(
  answer: ErrorAnswer,
  requestId: string,
  { phone }: OfficeDetails,
): ErrorWords {
  const words = ERROR_WORDS[answer.code] ?? ERROR_WORDS[kindOf(answer.status)]!;
  const values: Record<string, unknown> = { ...answer.details, requestId, phone };
  return { title: words.title, text: filled(words.text, values) };
}

export function ErrorPage(props: {
  answer: ErrorAnswer;
  requestId: string;
  office: OfficeDetails;
  staff: boolean;
  /** What was typed into the form that was refused, or failed. */
  typed?: readonly string[];
}): VNode {
  const { typed = [] } = props;
  const words = errorWordsOf(props.answer, props.requestId, props.office);
  const site = props.staff ? siteWords.staff : siteWords.citizen;
  return (
    <Page title={words.title} site={site} noindex>
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{words.text}</p>
      {typed.length > 0 && props.answer.status < 500 && (
        <p class="govuk-body">
          <Link href="/staff/sign-in" attributes={{ target: '_blank' }}>
            {typedWords.signIn}
          </Link>
        </p>
      )}
      {typed.length > 0 && <h2 class="govuk-heading-m">{typedWords.title}</h2>}
      {typed.map((text, index) => (
        <Textarea
          name={`typed-${index + 1}`}
          label={typedWords.one(index + 1)}
          value={text}
          rows={Math.min(12, text.split('\n').length + 1)}
          attributes={{ readonly: true }}
        />
      ))}
    </Page>
  );
}

function kindOf(status: number): string {
  if (status === 404) return 'not_found';
  if (status === 403) return 'not_allowed';
  if (status === 503) return 'unavailable';
  return status >= 500 ? 'fault' : 'invalid';
}
