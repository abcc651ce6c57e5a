import type { VNode } from 'preact';
import { bangkokDayOf, type CivilDay } from '../../../core/calendar/civil-day.js';
import { shortThaiDate } from '../../../core/calendar/thai-date.js';
import { dueStateOf } from '../../../core/deadlines/due-state.rule.js';
import { CardTable } from '../../../platform/ui/card-table.js';
import { Chip } from '../../../platform/ui/chip.js';
import { Link } from '../../../platform/ui/link.js';
import type { WaitingLetter } from '../../../correspondence/notices/waiting-letters.query.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';
import { forSignatureWords as words } from './for-signature.messages.js';
import { NOTICE_KIND_WORDS } from '../desk/case.messages.js';

/** What the page needs. */
interface ForSignaturePageProps {
  readonly context: StaffContext;
  readonly letters: readonly WaitingLetter[];
  readonly today: CivilDay;
}

/** The letters that wait for the officer's signature. */
export function ForSignaturePage({ context, letters, today }: ForSignaturePageProps): VNode {
  return (
    <StaffFrame title={words.title} context={context} at="/staff/for-signature">
      <h1 class="govuk-heading-l">{words.title}</h1>
      {letters.length === 0 && <p class="govuk-body">{words.none}</p>}
      {letters.length > 0 && <Letters letters={letters} today={today} />}
      <p class="govuk-body">
        <Link href="/staff/signature">{words.signature}</Link>
      </p>
    </StaffFrame>
  );
}

function Letters({ letters, today }: Pick<ForSignaturePageProps, 'letters' | 'today'>): VNode {
  const { columns } = words;
  return (
    <CardTable
      caption={words.title}
      columns={[
        { title: columns.letter, bare: true },
        { title: columns.due, class: 'shrink' },
        { title: columns.drafted, class: 'shrink' },
      ]}
      rows={letters.map(({ id, number, kind, subject, category, dueOn, draftedAt }) => ({
        cells: [
          <>
            <Link href={`/staff/complaints/${number}/notices/${id}`}>
              {NOTICE_KIND_WORDS[kind]} {number}
            </Link>
            <br />
            <span class="muted">{subject ?? category}</span>
          </>,
          <Chip {...dueStateOf({ dueOn, endedOn: null }, today)} />,
          shortThaiDate(bangkokDayOf(draftedAt)),
        ],
      }))}
    />
  );
}
