import type { VNode } from 'preact';
import { may } from '../accounts/policy.js';
import { shortThaiDate } from '../calendar/thai-date.js';
import { Button } from '../platform/web/ui/button.js';
import { CsrfField } from '../platform/web/ui/csrf-field.js';
import { Details } from '../platform/web/ui/details.js';
import { Link } from '../platform/web/ui/link.js';
import { Tag } from '../platform/web/ui/tag.js';
import type { Notice } from '../responses/notice.entity.js';
import { complaintWords } from './complaint.messages.js';
import type { Desk } from './desk-fields.js';
import {
  NOTICE_KIND_WORDS,
  NOTICE_STATE_WORDS,
  OUTCOME_WORDS,
  SERVICE_WORDS,
} from './register.messages.js';

const { notices: words } = complaintWords;

const COLOURS = { sending: 'yellow', served: 'green', failed: 'red', returned: 'red' } as const;

/** The notices of a complaint with the state of their service. */
export function ComplaintNotices({ desk }: { readonly desk: Desk }): VNode {
  const { notices } = desk.view;
  return (
    <section>
      <h2 class="govuk-heading-m">{words.title}</h2>
      {notices.length === 0 && <p class="govuk-body muted">{words.none}</p>}
      <ul class="govuk-list govuk-list--spaced">
        {notices.map((notice) => (
          <Line notice={notice} desk={desk} />
        ))}
      </ul>
    </section>
  );
}

function Line({ notice, desk }: { notice: Notice; desk: Desk }): VNode {
  const { kind, outcome, state, channel, servedOn } = notice;
  const href = `/staff/complaints/${desk.view.access.number}/notices/${notice.id}`;
  const said = [
    outcome && OUTCOME_WORDS[outcome],
    SERVICE_WORDS[channel],
    servedOn && words.servedOn(shortThaiDate(servedOn)),
  ].filter(Boolean);
  return (
    <li>
      <Link href={href}>{NOTICE_KIND_WORDS[kind]}</Link>{' '}
      <Tag colour={COLOURS[state]}>{NOTICE_STATE_WORDS[state]}</Tag>
      <br />
      {words.line(notice.letterNumber, shortThaiDate(notice.letterOn))}
      <br />
      <span class="muted">{said.join(' · ')}</span>
      {state === 'failed' && (
        <ServiceForm
          action={`${href}/publication`}
          desk={desk}
          hint={words.publishHint}
          submit={words.publish}
        />
      )}
      {state === 'served' && channel === 'email' && (
        <Details summary={words.returned}>
          <ServiceForm
            action={`${href}/return`}
            desk={desk}
            hint={words.returnHint}
            submit={words.recordReturn}
          />
        </Details>
      )}
    </li>
  );
}

interface ServiceFormProps {
  action: string;
  desk: Desk;
  hint: string;
  submit: string;
}

function ServiceForm({ action, desk, hint, submit }: ServiceFormProps): VNode | null {
  const { seat, view } = desk;
  if (!may(seat.officer, 'serve_notice', view.access)) return null;
  return (
    <form method="post" action={action}>
      <CsrfField token={seat.token} />
      <p class="govuk-hint">{hint}</p>
      <Button variant="secondary" preventDoubleClick>
        {submit}
      </Button>
    </form>
  );
}
