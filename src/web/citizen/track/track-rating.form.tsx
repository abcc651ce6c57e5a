import type { VNode } from 'preact';
import { longThaiDate } from '../../../core/calendar/thai-date.js';
import { SCORES } from '../../../cases/complaints/rating.rule.js';
import { Button } from '../../../platform/ui/button.js';
import { PostForm } from '../../../platform/ui/post-form.js';
import { ErrorSummary } from '../../../platform/ui/error-summary.js';
import { Radios } from '../../../platform/ui/radios.js';
import { ratingWords as words, SCORE_WORDS } from './track-rating.messages.js';
import type { TrackView } from './track-view.query.js';
import { fieldWords } from '../../../core/forms/field.messages.js';

/** What the form needs; `error` is the key of why a score was not taken. */
interface TrackRatingProps {
  readonly view: TrackView;
  readonly token: string;
  readonly error?: string | undefined;
}

const ERRORS: Readonly<Record<string, string>> = {
  score_missing: words.missing,
  rating_closed: words.closed,
};

const errorOf = ({ error }: TrackRatingProps): string | undefined =>
  error === undefined ? undefined : (fieldWords(error, ERRORS) ?? words.unknown);

/** The error of the form on top of the page. */
export function RatingErrors(props: TrackRatingProps): VNode | null {
  const text = errorOf(props);
  if (text === undefined) return null;
  return <ErrorSummary errors={[{ text, ...(props.view.rating?.open && { href: '#score' }) }]} />;
}

/** Asks how satisfied the citizen is with the result; afterwards it shows the score given. */
export function TrackRating(props: TrackRatingProps): VNode | null {
  const { view, token } = props;
  const { rating } = view;
  if (!rating) return null;
  if (!rating.open) return <Given score={rating.score} />;
  return (
    <PostForm action={`/track/${view.number}/rating`} token={token}>
      <Radios
        name="score"
        legend={words.title}
        legendClass="govuk-fieldset__legend--m"
        hint={words.hint(longThaiDate(rating.until))}
        class="govuk-radios--small"
        items={SCORES.map((score) => ({ value: String(score), text: SCORE_WORDS[score] }))}
        value={rating.score === null ? undefined : String(rating.score)}
        error={errorOf(props)}
      />
      <Button variant="secondary" preventDoubleClick>
        {words.send}
      </Button>
    </PostForm>
  );
}

function Given({ score }: { score: number | null }): VNode | null {
  const given = SCORES.find((one) => one === score);
  return given === undefined ? null : <p class="govuk-body">{words.given(SCORE_WORDS[given])}</p>;
}
