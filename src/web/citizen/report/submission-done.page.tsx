import type { VNode } from 'preact';
import { addDays } from '../../../core/calendar/civil-day.js';
import { longThaiDate, thaiDate } from '../../../core/calendar/thai-date.js';
import type { Receipt as SubmissionReceipt } from '../../../cases/intake/complaint-intake.service.js';
import { ANSWER_WAY_WORDS } from '../../../cases/complaints/answer-way.messages.js';
import { Button } from '../../../platform/ui/button.js';
import { Link } from '../../../platform/ui/link.js';
import { Nb } from '../../../platform/ui/nb.js';
import { Panel } from '../../../platform/ui/panel.js';
import { Qr } from '../../../platform/ui/qr.js';
import { Code, DuePromise, Receipt } from '../../shared/receipt.js';
import { WithPhone } from '../../../platform/ui/office-details.js';
import { CitizenFrame } from '../frame/citizen-frame.js';
import { doneWords as words } from './submission-done.messages.js';

/** What the receipt's page needs; `trackUrl` is the whole address that the QR code holds (no PIN). */
interface ReportDoneProps {
  readonly receipt: SubmissionReceipt;
  readonly trackUrl: string;
}

/** The receipt: number, PIN, exact due date, what comes next [plan L298 (1), (2)]. */
export function SubmissionDonePage({ receipt, trackUrl }: ReportDoneProps): VNode {
  const { number, dueOn } = receipt;
  return (
    <CitizenFrame title={words.title} at="/report" noindex>
      <Panel title={words.title}>
        <Code label={words.number}>{number}</Code>
      </Panel>
      <DuePromise>
        {dueOn ? (
          <>
            <p>
              <strong>
                {words.promise} <Nb>{longThaiDate(dueOn)}</Nb>
              </strong>
            </p>
            <p>{words.counted(thaiDate(addDays(receipt.receivedOn, 1)))}</p>
            <p>{ANSWER_WAY_WORDS[receipt.answerWay](thaiDate(dueOn))}</p>
          </>
        ) : (
          <p>{words.thanks}</p>
        )}
      </DuePromise>
      <Facts receipt={receipt} trackUrl={trackUrl} />
      <div class="govuk-button-group">
        <Button type="button" variant="secondary" attributes={{ 'data-print': true }}>
          {words.print}
        </Button>
        <Button href={`/report/receipt/${encodeURIComponent(number)}`} variant="secondary">
          {words.pdf}
        </Button>
      </div>
      <h2 class="govuk-heading-m">{words.nextTitle}</h2>
      <ol class="govuk-list govuk-list--number">
        {stepsOf(receipt).map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <p class="govuk-body">
        <WithPhone text={words.emergency} />
      </p>
    </CitizenFrame>
  );
}

/** What comes next, as far as it is true of this complaint. */
function stepsOf({ dueOn, restricted }: SubmissionReceipt): readonly string[] {
  if (dueOn === null) return words.thanksSteps;
  return (restricted ? words.restrictedSteps : words.steps)(thaiDate(dueOn));
}

function Facts({ receipt, trackUrl }: ReportDoneProps): VNode {
  const { number, pin, receivedOn, division } = receipt;
  return (
    <Receipt qr={<Qr text={trackUrl} label={words.qr} />}>
      {pin === null ? (
        <p>
          <WithPhone text={words.pinGone} />
        </p>
      ) : (
        <>
          <Code label={words.pin}>{pin}</Code>
          <p class="muted">{words.pinKeep}</p>
        </>
      )}
      <p>
        {words.received} <Nb>{longThaiDate(receivedOn)}</Nb>
      </p>
      {division && <p>{words.division(division)}</p>}
      <p>
        <Link href={`/track?number=${encodeURIComponent(number)}`}>{words.trackLink}</Link>{' '}
        <Nb>{words.orScan}</Nb>
      </p>
    </Receipt>
  );
}
