import type { VNode } from 'preact';
import { longThaiDate, shortThaiDate } from '../../../core/calendar/thai-date.js';
import type {
  HolidayDecision,
  MovedWarning,
} from '../../../escalation/sweep/holiday-change.service.js';
import { Button } from '../../../platform/ui/button.js';
import { CardTable } from '../../../platform/ui/card-table.js';
import { PostForm } from '../../../platform/ui/post-form.js';
import { HiddenFields } from '../../../platform/ui/hidden-fields.js';
import { Nb } from '../../../platform/ui/nb.js';
import { SummaryList } from '../../../platform/ui/summary-list.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';
import { holidaysWords as words } from './holidays.messages.js';

/** The name of its form: that of the days posts to the same address. */
export const HOLIDAY_PREVIEW_FORM = '/staff/admin/holidays#apply';

/** What the page needs. */
interface HolidayPreviewProps {
  readonly context: StaffContext;
  readonly decision: HolidayDecision;
  readonly moved: readonly MovedWarning[];
  /** What was typed, to be sent again by the confirmation. */
  readonly typed: Readonly<Record<string, string>>;
}

/** What the decision would move; nothing is stored before it is confirmed. */
export function HolidayPreviewPage({
  context,
  decision,
  moved,
  typed,
}: HolidayPreviewProps): VNode {
  const cases = moved.reduce((sum, one) => sum + one.cases, 0);
  return (
    <StaffFrame
      title={words.previewTitle}
      context={context}
      at="/staff/admin"
      back={{ href: `/staff/admin/holidays?year=${decision.day.slice(0, 4)}`, text: words.back }}
    >
      <h1 class="govuk-heading-l">{words.previewTitle}</h1>
      <SummaryList
        rows={[
          { key: words.day, value: longThaiDate(decision.day) },
          { key: words.name, value: decision.name },
          { key: words.kind, value: decision.officeClosed ? words.closed : words.open },
          {
            key: words.source,
            value: words.decided(decision.source, shortThaiDate(decision.decidedOn)),
          },
        ]}
      />
      <h2 class="govuk-heading-m">{cases === 0 ? words.movesNone : words.moves(cases)}</h2>
      {cases > 0 && <Moves moved={moved} />}
      <p class="govuk-body">{words.dueStays}</p>
      <PostForm name={HOLIDAY_PREVIEW_FORM} action="/staff/admin/holidays" token={context.token}>
        <HiddenFields values={{ ...typed, step: 'apply' }} />
        <Button preventDoubleClick>{words.apply}</Button>
      </PostForm>
    </StaffFrame>
  );
}

function Moves({ moved }: { moved: readonly MovedWarning[] }): VNode {
  const { due, from, to, cases } = words.moveColumns;
  return (
    <CardTable
      caption={words.moves(moved.length)}
      columns={[{ title: due }, { title: from }, { title: to }, { title: cases }]}
      rows={moved.map((one) => ({
        cells: [
          <Nb>{shortThaiDate(one.dueOn)}</Nb>,
          <Nb>{shortThaiDate(one.from)}</Nb>,
          <Nb>{shortThaiDate(one.to)}</Nb>,
          <>
            {words.cases(one.cases)}
            {one.numbers.map((number) => (
              <>
                {' '}
                <Nb>{number}</Nb>
              </>
            ))}
          </>,
        ],
      }))}
    />
  );
}
