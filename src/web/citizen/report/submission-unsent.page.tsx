import type { VNode } from 'preact';
import { Button } from '../../../platform/ui/button.js';
import { HiddenFields } from '../../../platform/ui/hidden-fields.js';
import { Link } from '../../../platform/ui/link.js';
import { Nb } from '../../../platform/ui/nb.js';
import { WithPhone } from '../../../platform/ui/office-details.js';
import { PostForm } from '../../../platform/ui/post-form.js';
import { CitizenFrame } from '../frame/citizen-frame.js';
import { AnswersList } from './submission-answers.list.js';
import type { Typed } from './submission-form.rule.js';
import { reusedWords, unsentWords } from './submission-form.messages.js';

/** The form that keeps what was typed. */
interface Kept {
  readonly formKey: string;
  readonly token: string;
  readonly typed: Typed;
}

/** What the page of an unsent form needs. */
export interface ReportUnsentProps extends Kept {
  /** Whether something failed for the moment, we are at fault, or the sender was too quick. */
  readonly why: 'failed' | 'fault' | 'limited';
  readonly requestId: string;
  /** The address that the form is sent to again. */
  readonly action: '/report/check' | '/report/done';
}

/** Nothing typed is lost: the form can be sent again under the same key. */
export function SubmissionUnsentPage(props: ReportUnsentProps): VNode {
  const { title, text } = unsentWords.why[props.why];
  return (
    <CitizenFrame title={title} noindex>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        <WithPhone text={text} />
      </p>
      {props.why !== 'limited' && <p class="govuk-body">{unsentWords.once}</p>}
      <p class="govuk-body muted">{unsentWords.code(props.requestId)}</p>
      <PostForm action={props.action} token={props.token}>
        <HiddenFields values={{ formKey: props.formKey, ...props.typed }} />
        <Button preventDoubleClick>{unsentWords.retry}</Button>
      </PostForm>
      <h2 class="govuk-heading-m">{unsentWords.typed}</h2>
      <AnswersList typed={props.typed} choices={null} />
    </CitizenFrame>
  );
}

/** The form was sent before with other words in it: the first receipt, and the text as a new matter. */
export function SubmissionReusedPage(props: Kept & { readonly number: string }): VNode {
  const { number } = props;
  return (
    <CitizenFrame title={reusedWords.title} noindex>
      <h1 class="govuk-heading-l">{reusedWords.title}</h1>
      <p class="govuk-body">
        {reusedWords.text} <Nb>{number}</Nb>
      </p>
      <p class="govuk-body">
        <Link href={`/report/done?number=${encodeURIComponent(number)}`}>
          {reusedWords.receipt}
        </Link>
      </p>
      <p class="govuk-body">{reusedWords.asNew}</p>
      <PostForm action="/report/done" token={props.token}>
        <HiddenFields values={{ formKey: props.formKey, ...props.typed }} />
        <div class="govuk-button-group">
          <Button preventDoubleClick>{reusedWords.submit}</Button>
          <Button variant="secondary" attributes={{ formaction: '/report' }}>
            {reusedWords.edit}
          </Button>
        </div>
      </PostForm>
      <h2 class="govuk-heading-m">{unsentWords.typed}</h2>
      <AnswersList typed={props.typed} choices={null} />
    </CitizenFrame>
  );
}
