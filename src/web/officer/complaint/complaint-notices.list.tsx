import type { VNode } from 'preact';
import { may } from '../../../core/accounts/policy.js';
import { shortThaiDate } from '../../../core/calendar/thai-date.js';
import { Link } from '../../../platform/ui/link.js';
import { Tag } from '../../../platform/ui/tag.js';
import type { Notice } from '../../../correspondence/notices/notice.entity.js';
import { complaintWords } from './complaint.messages.js';
import type { ComplaintFormContext } from '../moves/complaint-form.fields.js';
import {
  NOTICE_KIND_WORDS,
  NOTICE_STATE_COLOURS,
  NOTICE_STATE_WORDS,
  OUTCOME_WORDS,
  DELIVERY_CHANNEL_WORDS,
} from '../desk/case.messages.js';

const { notices: words } = complaintWords;

/** States in which an officer has something to do. */
const NEXT_ACTS: readonly Notice['state'][] = ['draft', 'for_signature', 'signed', 'failed'];

/** The notices of a complaint with the state of their delivery. */
export function ComplaintNotices({
  formContext,
}: {
  readonly formContext: ComplaintFormContext;
}): VNode {
  const shown = formContext.view.notices.filter(({ state }) => state !== 'discarded');
  return (
    <section>
      <h2 class="govuk-heading-m">{words.title}</h2>
      {shown.length === 0 && <p class="govuk-body muted">{words.none}</p>}
      <ul class="govuk-list govuk-list--spaced">
        {shown.map((notice) => (
          <Line notice={notice} formContext={formContext} />
        ))}
      </ul>
    </section>
  );
}

function Line({
  notice,
  formContext,
}: {
  notice: Notice;
  formContext: ComplaintFormContext;
}): VNode {
  const { kind, outcome, state, channel, deliveredOn, letterNumber, letterOn } = notice;
  const href = `/staff/complaints/${formContext.view.access.number}/notices/${notice.id}`;
  const said = [
    outcome && OUTCOME_WORDS[outcome],
    DELIVERY_CHANNEL_WORDS[channel],
    deliveredOn && words.deliveredOn(shortThaiDate(deliveredOn)),
  ].filter(Boolean);
  return (
    <li>
      <Link href={href}>{NOTICE_KIND_WORDS[kind]}</Link>{' '}
      <Tag colour={NOTICE_STATE_COLOURS[state]}>{NOTICE_STATE_WORDS[state]}</Tag>
      <br />
      {letterNumber && letterOn && (
        <>
          {words.line(letterNumber, shortThaiDate(letterOn))}
          <br />
        </>
      )}
      <span class="muted">{said.join(' · ')}</span>
      {NEXT_ACTS.includes(state) &&
        may(formContext.context.officer, 'issue_notice', formContext.view.access) && (
          <>
            <br />
            <Link href={href}>{words.next}</Link>
          </>
        )}
    </li>
  );
}
