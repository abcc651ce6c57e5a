import type { VNode } from 'preact';
import { longThaiDate } from '../../../core/calendar/thai-date.js';
import { Button } from '../../../platform/ui/button.js';
import { Input } from '../../../platform/ui/input.js';
import { InsetText } from '../../../platform/ui/inset-text.js';
import { Details } from '../../../platform/ui/details.js';
import { SummaryList } from '../../../platform/ui/summary-list.js';
import { WarningText } from '../../../platform/ui/warning-text.js';
import type { IssuedFact } from '../../../correspondence/notices/issued-letters.query.js';
import { CitizenFrame } from '../frame/citizen-frame.js';
import { letterVerificationWords as words } from './letter-verification.messages.js';

/** What the page needs; without a typed code it only asks. */
interface LetterVerificationPageProps {
  readonly typed?: string;
  readonly letter?: IssuedFact | null;
  readonly municipality?: string;
}

/** Says whether the municipality issued a letter: its number, date and file, and nothing of whom or what. */
export function LetterVerificationPage({
  typed,
  letter,
  municipality = '',
}: LetterVerificationPageProps): VNode {
  return (
    <CitizenFrame title={words.title} noindex>
      <h1 class="govuk-heading-l">{words.title}</h1>
      {letter && <Issued letter={letter} municipality={municipality} />}
      {letter === null && <InsetText>{words.unknown}</InsetText>}
      <form method="get" action="/verify">
        <Input
          name="code"
          label={words.code}
          hint={words.codeHint}
          value={letter ? undefined : typed}
          class="govuk-input--width-20"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
        />
        <Button variant={letter ? 'secondary' : undefined}>{words.submit}</Button>
      </form>
    </CitizenFrame>
  );
}

function Issued({ letter, municipality }: { letter: IssuedFact; municipality: string }): VNode {
  const { letterNumber, letterOn, hash, voidedOn } = letter;
  return (
    <>
      {voidedOn ? (
        <WarningText>{words.voided(longThaiDate(voidedOn))}</WarningText>
      ) : (
        <p class="govuk-body-l">{words.issued(municipality)}</p>
      )}
      <SummaryList
        rows={[
          { key: words.number, value: letterNumber },
          { key: words.day, value: longThaiDate(letterOn) },
        ]}
      />
      <Details summary={words.file}>
        <p>{words.hashHint}</p>
        <p>
          {words.hash} <code class="break-anywhere">{hash}</code>
        </p>
      </Details>
    </>
  );
}
