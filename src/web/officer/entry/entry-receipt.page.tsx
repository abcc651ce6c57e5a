import type { VNode } from 'preact';
import { longThaiDate, thaiDate } from '../../../core/calendar/thai-date.js';
import type { Receipt as SubmissionReceipt } from '../../../cases/intake/complaint-intake.service.js';
import { ANSWER_WAY_WORDS } from '../../../cases/complaints/answer-way.messages.js';
import { Button } from '../../../platform/ui/button.js';
import { WithPhone } from '../../../platform/ui/office-details.js';
import { Qr } from '../../../platform/ui/qr.js';
import { Panel } from '../../../platform/ui/panel.js';
import { Code, DuePromise, Receipt } from '../../shared/receipt.js';
import { WarningText } from '../../../platform/ui/warning-text.js';
import { entryReceiptWords as words } from './entry.messages.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';

/** What the receipt needs; `seen` says whether the officer may open the complaint. */
interface EntryReceiptPageProps {
  readonly context: StaffContext;
  readonly receipt: SubmissionReceipt;
  readonly seen: boolean;
  readonly trackUrl: string;
}

/** The receipt that the officer prints for the complainant. */
export function EntryReceiptPage({
  context,
  receipt,
  seen,
  trackUrl,
}: EntryReceiptPageProps): VNode {
  const { number, pin, dueOn, receivedOn, division } = receipt;
  return (
    <StaffFrame title={words.title} context={context} at="/staff/new">
      <Panel title={words.title}>
        <Code label={words.number}>{number}</Code>
      </Panel>
      <DuePromise>
        <p>{dueOn ? <strong>{words.promise(longThaiDate(dueOn))}</strong> : words.thanks}</p>
        {dueOn && <p>{ANSWER_WAY_WORDS[receipt.answerWay](thaiDate(dueOn))}</p>}
      </DuePromise>
      <Receipt qr={<Qr text={trackUrl} label={words.qr} />}>
        {pin === null ? (
          <p>{words.pinGone}</p>
        ) : (
          <>
            <Code label={words.pin}>{pin}</Code>
            <p class="muted no-print">{words.pinKeep}</p>
          </>
        )}
        <p>{words.received(longThaiDate(receivedOn))}</p>
        {division && <p>{words.division(division)}</p>}
        <p>{words.track(trackUrl)}</p>
        <p>
          <WithPhone text={words.phone} />
        </p>
      </Receipt>
      {!seen && (
        <div class="no-print">
          <WarningText>{words.restricted}</WarningText>
        </div>
      )}
      <div class="govuk-button-group">
        <Button type="button" attributes={{ 'data-print': true }}>
          {words.print}
        </Button>
        <Button variant="secondary" href={`/staff/new/receipt/${encodeURIComponent(number)}`}>
          {words.pdf}
        </Button>
        {seen && (
          <Button variant="secondary" href={`/staff/complaints/${number}`}>
            {words.open}
          </Button>
        )}
        <Button variant="secondary" href="/staff/new">
          {words.another}
        </Button>
      </div>
    </StaffFrame>
  );
}
