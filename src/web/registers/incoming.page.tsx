import type { VNode } from 'preact';
import { shortThaiDate } from '../../core/calendar/thai-date.js';
import { CHANNEL_WORDS } from '../../cases/complaints/complaint.messages.js';
import { CardTable, type CardRow } from '../../platform/ui/card-table.js';
import { Link } from '../../platform/ui/link.js';
import { Nb } from '../../platform/ui/nb.js';
import type { IncomingRow } from '../../assurance/registers/incoming-register.sql.js';
import type { IncomingFigures } from '../../assurance/registers/register-figures.query.js';
import { measureOf, percentOf } from '../../assurance/registers/register-measure.rule.js';
import { MEASURE_WORDS, REGISTER_WORDS } from '../../assurance/registers/registers.messages.js';
import { RegisterFrame, type RegisterPageProps } from './register-frame.js';
import { registerWords as words } from './register-page.messages.js';
import { Day, Facts, RegisterRowsPart } from './register-rows.part.js';

const { incoming: columns } = words;

/** The incoming register. */
export function IncomingPage({ context, view }: RegisterPageProps<'incoming'>): VNode {
  const table = {
    caption: REGISTER_WORDS.incoming,
    class: 'register-table',
    columns: [
      { title: columns.number, bare: true },
      { title: columns.received, class: 'shrink' },
      { title: columns.about },
      { title: columns.due },
      { title: columns.answered },
      { title: columns.resolved },
      { title: columns.letters },
    ],
    rows: view.rows.map((row) => rowOf(row, view.today)),
  };
  return (
    <RegisterFrame
      kind="incoming"
      context={context}
      view={view}
      figures={<OperatingFiguresQuery figures={view.figures} />}
    >
      <RegisterRowsPart view={view} empty={words.emptyIncoming} table={table} />
    </RegisterFrame>
  );
}

function rowOf(row: IncomingRow, today: string): CardRow {
  const overdue = row.openDueOn !== null && row.openDueOn < today;
  const measure = (inTime: boolean | null): string =>
    MEASURE_WORDS[measureOf(inTime, row.firstDueOn, today)];
  return {
    tone: overdue ? 'overdue' : undefined,
    cells: [
      <>
        <Link href={`/staff/complaints/${row.number}`}>
          <Nb>{row.number}</Nb>
        </Link>
        <Facts>{row.outsideReference && words.outside(row.outsideReference)}</Facts>
      </>,
      <>
        <Day day={row.receivedOn} />
        <Facts>{CHANNEL_WORDS[row.channel]}</Facts>
      </>,
      <>
        {row.subject ?? row.category}
        <Facts>
          {row.subject && row.category}
          {row.division ?? words.noDivision}
        </Facts>
      </>,
      <Due row={row} />,
      <>
        <Day day={row.answeredOn} />
        <Facts>{measure(row.answeredInTime)}</Facts>
      </>,
      <>
        <Day day={row.resolvedOn} />
        <Facts>{measure(row.resolvedInTime)}</Facts>
      </>,
      row.letters.length === 0 ? '–' : <Letters numbers={row.letters} />,
    ],
  };
}

function Due({ row }: { row: IncomingRow }): VNode {
  const { openDueOn, firstDueOn, rounds } = row;
  const other = openDueOn !== null && openDueOn !== firstDueOn;
  return (
    <>
      <Day day={firstDueOn} />
      <Facts>
        {other && words.nowDue(shortThaiDate(openDueOn))}
        {rounds > 1 && words.rounds(rounds)}
      </Facts>
    </>
  );
}

function Letters({ numbers }: { numbers: readonly string[] }): VNode {
  return (
    <>
      {numbers.map((number, index) => (
        <>
          {index > 0 && ', '}
          <Nb>{number}</Nb>
        </>
      ))}
    </>
  );
}

function OperatingFiguresQuery({ figures }: { figures: readonly IncomingFigures[] }): VNode {
  const share = (part: number, whole: number): string =>
    words.share(part, whole, percentOf(part, whole));
  return (
    <>
      <CardTable
        caption={words.figures}
        class="register-figures"
        columns={[
          { title: words.cases, bare: true },
          { title: words.received },
          { title: words.answered },
          { title: words.resolved },
          { title: words.overdue },
        ]}
        rows={figures.map((one) => ({
          tone: one.overdue > 0 ? 'overdue' : undefined,
          cells: [
            <strong>{words.group[one.damrongdhama ? 'damrongdhama' : 'own']}</strong>,
            one.received,
            share(one.answeredInTime, one.answerDecided),
            share(one.resolvedInTime, one.resultDecided),
            one.overdue,
          ],
        }))}
      />
      <p class="govuk-body-s muted">{words.shareNote}</p>
    </>
  );
}
