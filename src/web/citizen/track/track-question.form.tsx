import type { VNode } from 'preact';
import { Button } from '../../../platform/ui/button.js';
import { CharacterCount } from '../../../platform/ui/character-count.js';
import { PostForm } from '../../../platform/ui/post-form.js';
import { ErrorSummary } from '../../../platform/ui/error-summary.js';
import { InsetText } from '../../../platform/ui/inset-text.js';
import { useOfficeDetails } from '../../../platform/ui/office-details.js';
import { LONGEST_ANSWER } from './track-answer.dto.js';
import type { TrackView } from './track-view.query.js';
import { ANSWER_ERRORS, trackWords as words } from './track.messages.js';
import { keepOf } from './track-keep.rule.js';
import { fieldWords } from '../../../core/forms/field.messages.js';

/** An answer that was not taken. */
export interface AnswerTyped {
  readonly answer: string;
  /** The key of what is wrong with it. */
  readonly error: string;
}

/** What the form needs. */
interface TrackQuestionProps {
  readonly view: TrackView;
  readonly token: string;
  readonly typed?: AnswerTyped | undefined;
}

/** What is wrong with the answer in words; undefined when nothing is. */
function errorOf({ view, typed }: TrackQuestionProps, phone: string): string | undefined {
  if (!typed) return undefined;
  if (view.question === null) return words.closedQuestion(phone);
  return fieldWords(typed.error, ANSWER_ERRORS) ?? ANSWER_ERRORS.unknown_field;
}

/** The error of the answer on top of the page. */
export function AnswerErrors(props: TrackQuestionProps): VNode | null {
  const text = errorOf(props, useOfficeDetails().phone);
  if (text === undefined) return null;
  const href = props.view.question === null ? {} : { href: '#answer' };
  return <ErrorSummary errors={[{ text, ...href }]} />;
}

/** The officers' question with the form to answer it; an answer that came too late is shown to be kept. */
export function TrackQuestion(props: TrackQuestionProps): VNode | null {
  const { view, token, typed } = props;
  const { question, number } = view;
  const phone = useOfficeDetails().phone;
  if (question === null) return typed ? <TooLate answer={typed.answer} /> : null;
  return (
    <>
      <h2 class="govuk-heading-m">{words.questionTitle}</h2>
      <InsetText class="as-typed">{question}</InsetText>
      <PostForm action={`/track/${number}/answers`} token={token} keep={keepOf(props.view)}>
        <CharacterCount
          name="answer"
          label={words.answer}
          hint={words.questionClock}
          maxlength={LONGEST_ANSWER}
          value={typed?.answer}
          error={errorOf(props, phone)}
        />
        <Button preventDoubleClick>{words.send}</Button>
      </PostForm>
    </>
  );
}

function TooLate({ answer }: { answer: string }): VNode {
  return (
    <>
      <h2 class="govuk-heading-m">{words.yourWords}</h2>
      <p class="govuk-body as-typed">{answer}</p>
    </>
  );
}
