import type { VNode } from 'preact';
import { may } from '../../../core/accounts/policy.js';
import { shortThaiDate } from '../../../core/calendar/thai-date.js';
import { Link } from '../../../platform/ui/link.js';
import { Tag } from '../../../platform/ui/tag.js';
import type { Notice } from '../../../correspondence/notices/notice.entity.js';
import { complaintWords } from './complaint.messages.js';
import type { Desk } from '../moves/desk-fields.js';
import {
  NOTICE_KIND_WORDS,
  NOTICE_STATE_COLOURS,
  NOTICE_STATE_WORDS,
  OUTCOME_WORDS,
  SERVICE_WORDS,
} from '../desk/register.messages.js';

const { notices: words } = complaintWords;

/** States in which an officer has something to do. */
const NEXT_ACTS: readonly Notice['state'][] = ['draft', 'for_signature', 'signed', 'failed'];

/** The notices of a complaint with the state of their service. */
export function ComplaintNotices({ desk }: { readonly desk: Desk }): VNode {
  const shown = desk.view.notices.filter(({ state }) => state !== 'discarded');
  return (
    <section>
      <h2 class="govuk-heading-m">{words.title}</h2>
      {shown.length === 0 && <p class="govuk-body muted">{words.none}</p>}
      <ul class="govuk-list govuk-list--spaced">
        {shown.map((notice) => (
          <Line notice={notice} desk={desk} />
        ))}
      </ul>
    </section>
  );
}

function Line({ notice, desk }: { notice: Notice; desk: Desk }): VNode {
  const { kind, outcome, state, channel, servedOn, letterNumber, letterOn } = notice;
  const href = `/staff/complaints/${desk.view.access.number}/notices/${notice.id}`;
  const said = [
    outcome && OUTCOME_WORDS[outcome],
    SERVICE_WORDS[channel],
    servedOn && words.servedOn(shortThaiDate(servedOn)),
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
      {NEXT_ACTS.includes(state) && may(desk.seat.officer, 'serve_notice', desk.view.access) && (
        <>
          <br />
          <Link href={href}>{words.next}</Link>
        </>
      )}
    </li>
  );
}
