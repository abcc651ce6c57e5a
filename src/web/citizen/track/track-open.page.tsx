import type { VNode } from 'preact';
import type { KeptForm } from '../../../platform/http/kept-form.js';
import { writtenTexts } from '../../../platform/http/written-fields.rule.js';
import { Button } from '../../../platform/ui/button.js';
import { PostForm } from '../../../platform/ui/post-form.js';
import { Details } from '../../../platform/ui/details.js';
import { ErrorSummary } from '../../../platform/ui/error-summary.js';
import { HiddenFields } from '../../../platform/ui/hidden-fields.js';
import { Input } from '../../../platform/ui/input.js';
import { KeptTexts } from '../../../platform/ui/kept-texts.js';
import { Link } from '../../../platform/ui/link.js';
import { WithPhone } from '../../../platform/ui/office-details.js';
import { CitizenFrame } from '../frame/citizen-frame.js';
import { NumberInput } from '../frame/number-input.js';
import { openWords as words } from './track.messages.js';

/** What the page needs; `refused` is the same for a wrong number and a wrong PIN. */
interface TrackOpenProps {
  readonly token: string;
  readonly number: string;
  /** What a number looks like. */
  readonly example: string;
  readonly refused?: boolean;
  /** The form that could not be sent before the PIN was given again. */
  readonly kept?: KeptForm | undefined;
}

/** Asks for number and PIN. */
export function TrackOpenPage(props: TrackOpenProps): VNode {
  const { token, number, example, kept, refused = false } = props;
  const error = refused ? words.refused : undefined;
  return (
    <CitizenFrame title={words.title} at="/track" hasErrors={refused}>
      {error && <ErrorSummary errors={[{ text: error, href: '#number' }]} />}
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{kept ? words.over : words.lead}</p>
      <PostForm action="/track" page="/track" token={token}>
        <HiddenFields values={{ kept: kept && JSON.stringify(kept) }} />
        <NumberInput example={example} value={number} error={error} />
        <Input
          name="pin"
          label={words.pin}
          hint={words.pinHint}
          class="govuk-input--width-10"
          inputmode="numeric"
          autocomplete="off"
        />
        <Button>{words.submit}</Button>
      </PostForm>
      {kept && <KeptTexts texts={writtenTexts(kept.values)} />}
      <Details summary={words.lostTitle}>
        <p>
          <Link href="/track/pin">{words.lostByMail}</Link>
        </p>
        <WithPhone text={words.lost} />
      </Details>
    </CitizenFrame>
  );
}
