import type { VNode } from 'preact';
import { bangkokDayOf, type CivilDay } from '../../../core/calendar/civil-day.js';
import { shortThaiDate } from '../../../core/calendar/thai-date.js';
import { dueStateOf } from '../../../core/deadlines/due-state.rule.js';
import { CardTable } from '../../../platform/ui/card-table.js';
import { Chip } from '../../../platform/ui/chip.js';
import { Link } from '../../../platform/ui/link.js';
import { Tag } from '../../../platform/ui/tag.js';
import { mayEver } from '../../../core/accounts/policy.js';
import type { LetterInHand } from '../../../correspondence/notices/letter-hands.query.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';
import { forSignatureWords as words } from './for-signature.messages.js';
import {
  NOTICE_KIND_WORDS,
  NOTICE_STATE_COLOURS,
  NOTICE_STATE_WORDS,
} from '../desk/case.messages.js';

/** What the page needs. */
interface ForSignaturePageProps {
  readonly context: StaffContext;
  readonly letters: readonly LetterInHand[];
  readonly today: CivilDay;
}

/** The letters that wait for the officer: each is in one officer's list, or in that of a post. */
export function ForSignaturePage({ context, letters, today }: ForSignaturePageProps): VNode {
  const toSign = letters.filter((letter) => letter.toSign);
  const toWork = letters.filter((letter) => !letter.toSign);
  return (
    <StaffFrame title={words.title} context={context} at="/staff/for-signature">
      <h1 class="govuk-heading-l">{words.title}</h1>
      {letters.length === 0 && <p class="govuk-body">{words.none}</p>}
      {toSign.length > 0 && <Letters title={words.toSign} letters={toSign} today={today} />}
      {toWork.length > 0 && <Letters title={words.toWork} letters={toWork} today={today} />}
      {mayEver(context.officer, 'sign_notice') && (
        <p class="govuk-body">
          <Link href="/staff/signature">{words.signature}</Link>
        </p>
      )}
    </StaffFrame>
  );
}

function Letters({
  title,
  letters,
  today,
}: Pick<ForSignaturePageProps, 'letters' | 'today'> & { title: string }): VNode {
  const { columns } = words;
  return (
    <section>
      <h2 class="govuk-heading-m">{title}</h2>
      <CardTable
        caption={title}
        columns={[
          { title: columns.letter, bare: true },
          { title: columns.due, class: 'shrink' },
          { title: columns.drafted, class: 'shrink' },
        ]}
        rows={letters.map((letter) => ({
          cells: [
            <Letter letter={letter} />,
            <Chip {...dueStateOf({ dueOn: letter.dueOn, endedOn: null }, today)} />,
            shortThaiDate(bangkokDayOf(letter.draftedAt)),
          ],
        }))}
      />
    </section>
  );
}

function Letter({ letter }: { letter: LetterInHand }): VNode {
  const { id, number, kind, state, subject, category, sentBack } = letter;
  return (
    <>
      <Link href={`/staff/complaints/${number}/notices/${id}`}>
        {NOTICE_KIND_WORDS[kind]} {number}
      </Link>{' '}
      <Tag colour={NOTICE_STATE_COLOURS[state]}>
        {sentBack ? words.sentBack : NOTICE_STATE_WORDS[state]}
      </Tag>
      <br />
      <span class="muted">{subject ?? category}</span>
    </>
  );
}
