import type { VNode } from 'preact';
import { Button } from '../../../platform/ui/button.js';
import { CharacterCount } from '../../../platform/ui/character-count.js';
import { PostForm } from '../../../platform/ui/post-form.js';
import { Details } from '../../../platform/ui/details.js';
import { ErrorSummary } from '../../../platform/ui/error-summary.js';
import { fieldWords } from '../../../core/forms/field.messages.js';
import { LONGEST_REASON } from './track-reopening.dto.js';
import { reopeningWords as words } from './track-reopening.messages.js';
import { keepOf } from './track-keep.rule.js';
import type { TrackView } from './track-view.query.js';

/** A request that was refused. */
export interface ReopeningTyped {
  readonly reason: string;
  /** The key of what is wrong with it. */
  readonly error: string;
}

/** What the form needs. */
interface TrackReopeningProps {
  readonly view: TrackView;
  readonly token: string;
  readonly typed?: ReopeningTyped | undefined;
}

function errorOf({ view, typed }: TrackReopeningProps): string | undefined {
  if (!typed) return undefined;
  if (!view.canReopen) return words.tooLate;
  return fieldWords(typed.error, words.errors) ?? words.unknown;
}

/** The error of the form on top of the page. */
export function ReopeningErrors(props: TrackReopeningProps): VNode | null {
  const text = errorOf(props);
  if (text === undefined) return null;
  return <ErrorSummary errors={[{ text, ...(props.view.canReopen ? { href: '#reason' } : {}) }]} />;
}

/** Asks to reopen an answered complaint; words that came too late are shown again, so that they are not lost. */
export function TrackReopening(props: TrackReopeningProps): VNode | null {
  const { view, token, typed } = props;
  if (!view.canReopen) return typed ? <TooLate reason={typed.reason} /> : null;
  return (
    <Details summary={words.title} open={typed !== undefined}>
      <PostForm action={`/track/${view.number}/reopening`} token={token} keep={keepOf(view)}>
        <CharacterCount
          name="reason"
          label={words.reason}
          hint={words.hint}
          maxlength={LONGEST_REASON}
          value={typed?.reason}
          error={errorOf(props)}
        />
        <Button variant="secondary" preventDoubleClick>
          {words.send}
        </Button>
      </PostForm>
    </Details>
  );
}

function TooLate({ reason }: { reason: string }): VNode {
  return (
    <>
      <h2 class="govuk-heading-m">{words.yourWords}</h2>
      <p class="govuk-body as-typed">{reason}</p>
    </>
  );
}
