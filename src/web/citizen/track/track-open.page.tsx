import type { VNode } from 'preact';
import { Button } from '../../../platform/ui/button.js';
import { CsrfField } from '../../../platform/ui/csrf-field.js';
import { Details } from '../../../platform/ui/details.js';
import { ErrorSummary } from '../../../platform/ui/error-summary.js';
import { Input } from '../../../platform/ui/input.js';
import { WithPhone } from '../../../platform/ui/office-details.js';
import { CitizenFrame } from '../frame/citizen-frame.js';
import { openWords as words } from './track.messages.js';

/** What the page needs; `refused` is the same for a wrong number and a wrong PIN. */
interface TrackOpenProps {
  readonly token: string;
  readonly number: string;
  /** What a number looks like. */
  readonly example: string;
  readonly refused?: boolean;
}

/** Asks for number and PIN. */
export function TrackOpenPage({ token, number, example, refused = false }: TrackOpenProps): VNode {
  const error = refused ? words.refused : undefined;
  return (
    <CitizenFrame title={words.title} at="/track" hasErrors={refused}>
      {error && <ErrorSummary errors={[{ text: error, href: '#number' }]} />}
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{words.lead}</p>
      <form method="post" action="/track" novalidate>
        <CsrfField token={token} />
        <Input
          name="number"
          label={words.number}
          hint={words.numberHint(example)}
          class="govuk-input--width-20"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          value={number}
          error={error}
        />
        <Input
          name="pin"
          label={words.pin}
          hint={words.pinHint}
          class="govuk-input--width-10"
          inputmode="numeric"
          autocomplete="off"
        />
        <Button>{words.submit}</Button>
      </form>
      <Details summary={words.lostTitle}>
        <WithPhone text={words.lost} />
      </Details>
    </CitizenFrame>
  );
}
