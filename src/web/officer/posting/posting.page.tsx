import type { VNode } from 'preact';
import type { CivilDay } from '../../../core/calendar/civil-day.js';
import { shortThaiDate } from '../../../core/calendar/thai-date.js';
import { dueStateOf } from '../../../core/deadlines/due-state.rule.js';
import { Button } from '../../../platform/ui/button.js';
import { CardTable } from '../../../platform/ui/card-table.js';
import { Chip } from '../../../platform/ui/chip.js';
import { PostForm } from '../../../platform/ui/post-form.js';
import { ErrorSummary } from '../../../platform/ui/error-summary.js';
import { Link } from '../../../platform/ui/link.js';
import type { LetterToPost } from '../../../correspondence/post/posting-list.query.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';
import { postingWords as words } from './posting.messages.js';
import { NOTICE_KIND_WORDS } from '../desk/case.messages.js';

/** What the page needs; `refused` says why nothing was printed. */
interface PostingPageProps {
  readonly context: StaffContext;
  readonly letters: readonly LetterToPost[];
  readonly today: CivilDay;
  readonly refused?: string | undefined;
}

/** The signed letters that wait for the post, to be printed together. */
export function PostingPage({ context, letters, today, refused }: PostingPageProps): VNode {
  return (
    <StaffFrame
      title={words.title}
      context={context}
      at="/staff/posting"
      hasErrors={refused !== undefined}
    >
      {refused && <ErrorSummary errors={[{ text: refused }]} />}
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{letters.length === 0 ? words.none : words.lead}</p>
      {letters.length > 0 && (
        <PostForm action="/staff/posting" token={context.token}>
          <Letters letters={letters} today={today} />
          <div class="govuk-button-group">
            <Button preventDoubleClick>{words.print}</Button>
            <Button variant="secondary" attributes={{ formaction: '/staff/posting/all' }}>
              {words.printAll}
            </Button>
            <Button variant="secondary" attributes={{ formaction: '/staff/posting/labels' }}>
              {words.labels}
            </Button>
          </div>
          <p class="govuk-hint">{words.labelsHint}</p>
        </PostForm>
      )}
    </StaffFrame>
  );
}

function Letters({ letters, today }: Pick<PostingPageProps, 'letters' | 'today'>): VNode {
  const { columns } = words;
  return (
    <CardTable
      caption={words.title}
      keys
      select={{ name: 'letter' }}
      columns={[
        { title: columns.letter, bare: true },
        { title: columns.due, class: 'shrink' },
        { title: columns.day, class: 'shrink' },
      ]}
      rows={letters.map(({ id, number, kind, letterNumber, letterOn, dueOn, ...letter }) => ({
        select: { value: id, title: letterNumber },
        cells: [
          <>
            <Link href={`/staff/complaints/${number}/notices/${id}`}>{letterNumber}</Link>
            <br />
            <span class="muted">
              {NOTICE_KIND_WORDS[kind]} {number}
            </span>
            {letter.hideName && (
              <>
                <br />
                <span class="muted">{words.hidden[letter.channel]}</span>
              </>
            )}
          </>,
          <Chip {...dueStateOf({ dueOn, endedOn: null }, today)} />,
          shortThaiDate(letterOn),
        ],
      }))}
    />
  );
}
