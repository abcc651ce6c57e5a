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
  /** Whether it is of a complaint received before, whose PIN was renewed. */
  readonly renewed?: boolean;
}

/** The receipt that the officer prints for the complainant. */
export function EntryReceiptPage(props: EntryReceiptPageProps): VNode {
  const { context, receipt, seen, trackUrl, renewed = false } = props;
  const { number, receivedOn, division } = receipt;
  const title = renewed ? words.renewed : words.title;
  return (
    <StaffFrame title={title} context={context} at={renewed ? '/staff/queue' : '/staff/new'}>
      <Panel title={title}>
        <Code label={words.number}>{number}</Code>
      </Panel>
      {!renewed && <Promised receipt={receipt} />}
      <Receipt qr={<Qr text={trackUrl} label={words.qr} />}>
        <Pin pin={receipt.pin} keep={renewed ? words.pinKeepRenewed : words.pinKeep} />
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
      <Acts number={number} seen={seen} renewed={renewed} />
    </StaffFrame>
  );
}

/** What can be done next; the file and the next entry are of a complaint that was just received. */
function Acts({
  number,
  seen,
  renewed,
}: Pick<EntryReceiptPageProps, 'seen' | 'renewed'> & { readonly number: string }): VNode {
  return (
    <div class="govuk-button-group">
      <Button type="button" attributes={{ 'data-print': true }}>
        {words.print}
      </Button>
      {!renewed && (
        <Button variant="secondary" href={`/staff/new/receipt/${encodeURIComponent(number)}`}>
          {words.pdf}
        </Button>
      )}
      {seen && (
        <Button variant="secondary" href={`/staff/complaints/${number}`}>
          {words.open}
        </Button>
      )}
      {!renewed && (
        <Button variant="secondary" href="/staff/new">
          {words.another}
        </Button>
      )}
    </div>
  );
}

function Pin({ pin, keep }: { readonly pin: string | null; readonly keep: string }): VNode {
  if (pin === null) return <p>{words.pinGone}</p>;
  return (
    <>
      <Code label={words.pin}>{pin}</Code>
      <p class="muted no-print">{keep}</p>
    </>
  );
}

/** By which day the answer comes, and how. */
function Promised({
  receipt: { dueOn, answerWay },
}: Pick<EntryReceiptPageProps, 'receipt'>): VNode {
  return (
    <DuePromise>
      <p>{dueOn ? <strong>{words.promise(longThaiDate(dueOn))}</strong> : words.thanks}</p>
      {dueOn && <p>{ANSWER_WAY_WORDS[answerWay](thaiDate(dueOn))}</p>}
    </DuePromise>
  );
}
