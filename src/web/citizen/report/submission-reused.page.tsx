import type { VNode } from 'preact';
import { Button } from '../../../platform/ui/button.js';
import { HiddenFields } from '../../../platform/ui/hidden-fields.js';
import { Link } from '../../../platform/ui/link.js';
import { Nb } from '../../../platform/ui/nb.js';
import { PostForm } from '../../../platform/ui/post-form.js';
import { CitizenFrame } from '../frame/citizen-frame.js';
import { AnswersList } from './submission-answers.list.js';
import type { Typed } from './submission-form.rule.js';
import { reusedWords as words } from './submission-form.messages.js';

/** What the page needs: the form's fields under a fresh key, and the number of what was sent before. */
interface SubmissionReusedProps {
  readonly formKey: string;
  readonly token: string;
  readonly typed: Typed;
  readonly number: string;
}

/** The form was sent before with other words in it: the first receipt, and the text as a new matter. */
export function SubmissionReusedPage({
  formKey,
  token,
  typed,
  number,
}: SubmissionReusedProps): VNode {
  return (
    <CitizenFrame title={words.title} noindex>
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">
        {words.text} <Nb>{number}</Nb>
      </p>
      <p class="govuk-body">
        <Link href={`/report/done?number=${encodeURIComponent(number)}`}>{words.receipt}</Link>
      </p>
      <p class="govuk-body">{words.asNew}</p>
      <PostForm action="/report/done" token={token}>
        <HiddenFields values={{ formKey, ...typed }} />
        <div class="govuk-button-group">
          <Button preventDoubleClick>{words.submit}</Button>
          <Button variant="secondary" attributes={{ formaction: '/report' }}>
            {words.edit}
          </Button>
        </div>
      </PostForm>
      <h2 class="govuk-heading-m">{words.typed}</h2>
      <AnswersList typed={typed} choices={null} />
    </CitizenFrame>
  );
}
