import type { VNode } from 'preact';
import { ANSWER_WAY_WORDS } from '../../../cases/complaints/answer-way.messages.js';
import { answerWayOf } from '../../../cases/complaints/answer-way.rule.js';
import { Button } from '../../../platform/ui/button.js';
import { PostForm } from '../../../platform/ui/post-form.js';
import { ErrorSummary } from '../../../platform/ui/error-summary.js';
import { HiddenFields } from '../../../platform/ui/hidden-fields.js';
import { InsetText } from '../../../platform/ui/inset-text.js';
import { Link } from '../../../platform/ui/link.js';
import { CitizenFrame } from '../frame/citizen-frame.js';
import { AnswersList } from './submission-answers.list.js';
import type { SubmissionChoices } from './submission-choices.query.js';
import type { Typed } from './submission-form.rule.js';
import { checkWords as words } from './submission-form.messages.js';

/** What the check page needs; `again` says that the form got a new key. */
interface ReportCheckProps {
  readonly choices: SubmissionChoices;
  readonly formKey: string;
  readonly token: string;
  readonly typed: Typed;
  readonly again?: boolean;
}

/** Everything typed, to be read once more before it is sent: step 2 of 2. */
export function SubmissionCheckPage(props: ReportCheckProps): VNode {
  const { choices, typed } = props;
  return (
    <CitizenFrame title={words.title} at="/report" noindex>
      {props.again && <ErrorSummary errors={[{ text: words.again }]} />}
      <span class="govuk-caption-l">{words.step}</span>
      <h1 class="govuk-heading-l">{words.title}</h1>
      <PostForm action="/report/done" token={props.token}>
        <HiddenFields values={{ formKey: props.formKey, ...typed }} />
        <AnswersList typed={typed} choices={choices} edit />
        {owesAnswer(typed, choices) && (
          <InsetText>
            <strong>{words.answerWay}</strong>
            <br />
            {ANSWER_WAY_WORDS[answerWayOf(typed)](words.answerBy)}
          </InsetText>
        )}
        {isRestricted(typed, choices) && <InsetText>{words.restricted}</InsetText>}
        <p class="govuk-body">
          {words.privacy} <Link href="/privacy">{words.privacyLink}</Link>
        </p>
        <Button preventDoubleClick>{words.submit}</Button>
      </PostForm>
    </CitizenFrame>
  );
}

const chosen = ({ category }: Typed, { groups }: SubmissionChoices) =>
  groups.flatMap((group) => group.categories).find(({ code }) => code === category);

const isRestricted = (typed: Typed, choices: SubmissionChoices): boolean =>
  chosen(typed, choices)?.restricted ?? false;

/** A compliment owes no answer. */
const owesAnswer = (typed: Typed, choices: SubmissionChoices): boolean =>
  chosen(typed, choices)?.kind !== 'compliment';
