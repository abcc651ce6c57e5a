import type { VNode } from 'preact';
import { bangkokDayOf } from '../../../core/calendar/civil-day.js';
import { longThaiDate, thaiDate, thaiTime } from '../../../core/calendar/thai-date.js';
import { explanationWords as shared } from '../../../core/deadlines/explanation.messages.js';
import type { CountedDay } from '../../../core/deadlines/explanation.rule.js';
import { CardTable, type CardRow } from '../../../platform/ui/card-table.js';
import { Chip } from '../../../platform/ui/chip.js';
import { Link } from '../../../platform/ui/link.js';
import { Nb } from '../../../platform/ui/nb.js';
import { SummaryList } from '../../../platform/ui/summary-list.js';
import { Table } from '../../../platform/ui/table.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';
import { stepWords } from '../timeline/event.messages.js';
import type { ExplainedStep } from './explained-steps.rule.js';
import type { People } from '../desk/people.query.js';
import { periodWords as words } from './period-explanation.messages.js';
import type { PeriodExplanation } from './period-explanation.query.js';
import { endingWords } from '../desk/case.messages.js';
import { notifiedLines } from '../timeline/notified-lines.rule.js';

/** What the page needs. */
interface PeriodExplanationProps {
  readonly context: StaffContext;
  readonly number: string;
  readonly explained: PeriodExplanation;
  readonly people: People;
}

/** Explains a due day: start, rule, every day counted, who is notified when, and by which law. */
export function PeriodExplanationPage(props: PeriodExplanationProps): VNode {
  const { context, number, explained, people } = props;
  const { period, state, days, explanation, steps } = explained;
  const path = `/staff/complaints/${number}`;
  const dueOn = longThaiDate(period.dueOn);
  return (
    <StaffFrame
      title={`${words.title} ${dueOn} ${number}`}
      context={context}
      at="/staff/queue"
      back={{ href: path, text: words.back }}
    >
      <span class="govuk-caption-m">
        <Nb>{number}</Nb> · <Nb>{words.periodOf(period.round, period.no)}</Nb>
      </span>
      <h1 class="govuk-heading-l">
        {words.title} <Nb>{dueOn}</Nb>
      </h1>
      <p class="govuk-body">
        <Chip state={state} days={days} />
      </p>
      <Facts explained={explained} />
      <h2 class="govuk-heading-m">{words.steps}</h2>
      <Steps steps={steps} people={people} />
      <p class="muted">{words.clock}</p>
      <h2 class="govuk-heading-m">{words.days}</h2>
      <Count days={explanation.days} opened={shared.opened[period.openedBy]} />
      <p class="govuk-body">
        <Link href={`${path}/periods/${period.round}-${period.no}.json`}>{words.asData}</Link>
      </p>
    </StaffFrame>
  );
}

function Facts({ explained }: { explained: PeriodExplanation }): VNode {
  const { period, explanation } = explained;
  const { openedOn, dueOn, ruleVersion, replayedDueOn, holidays } = explanation;
  const why = shared.opened[period.openedBy];
  const holidayLines = holidays.map(({ day, name }) => `${thaiDate(day)} ${name ?? ''}`);
  return (
    <SummaryList
      rows={[
        { key: words.starts, value: words.startsOn(longThaiDate(openedOn), why) },
        {
          key: words.rule,
          value: (
            <>
              <div>{shared.rule(explanation.days.length - 1)}</div>
              <div class="muted">
                <Nb>{words.version(ruleVersion)}</Nb> ·{' '}
                {replayedDueOn === dueOn ? words.same : words.differs}
              </div>
            </>
          ),
        },
        { key: words.due, value: words.dueAt(longThaiDate(dueOn)) },
        period.endedBy !== null && {
          key: words.ended,
          value: words.endedBy(thaiDate(period.endedOn!), endingWords(period.endedBy)),
        },
        { key: words.available, value: shared.workingDays(explanation.workingDays) },
        { key: shared.lastWorkingDay, value: longThaiDate(explanation.lastWorkingDay) },
        { key: shared.holidays, value: <Lines lines={holidayLines} none={shared.noHoliday} /> },
        { key: words.law, value: <Lines lines={shared.law} /> },
      ]}
    />
  );
}

function Lines({ lines, none = '' }: { lines: readonly string[]; none?: string }): VNode {
  if (lines.length === 0) return <>{none}</>;
  return (
    <>
      {lines.map((line) => (
        <div>{line}</div>
      ))}
    </>
  );
}

function Steps({ steps, people }: { steps: readonly ExplainedStep[]; people: People }): VNode {
  if (steps.length === 0) return <p class="govuk-body">{words.noSteps}</p>;
  return (
    <CardTable
      caption={words.steps}
      columns={[
        { title: words.step, bare: true },
        { title: words.when },
        { title: words.who },
        { title: words.stands },
      ]}
      rows={steps.map((step) => rowOf(step, people))}
    />
  );
}

function rowOf(step: ExplainedStep, people: People): CardRow {
  const { code, level, at, told, recordedAt, state } = step;
  const late = state === 'recorded' && level > 0;
  return {
    ...(late ? { tone: 'overdue' as const } : {}),
    cells: [
      stepWords(code, level, told),
      <Nb>{thaiDate(bangkokDayOf(at))}</Nb>,
      <Lines lines={notifiedLines(step, people, words.willNotify)} />,
      recordedAt === null
        ? words.states[state]
        : words.recordedAt(thaiDate(bangkokDayOf(recordedAt)), thaiTime(recordedAt)),
    ],
  };
}

function Count({ days, opened }: { days: readonly CountedDay[]; opened: string }): VNode {
  const last = days.length - 1;
  return (
    <Table
      head={[
        { content: <Nb>{shared.count}</Nb> },
        { content: shared.day },
        { content: shared.note },
      ]}
      rows={days.map(({ day, count, closed, name }) => [
        { content: <Nb>{count === 0 ? shared.notCounted : count}</Nb> },
        { content: longThaiDate(day) },
        {
          content: [
            count === 0 && opened,
            name ?? (closed && shared.closed),
            count === last && shared.due,
          ]
            .filter(Boolean)
            .join(' · '),
        },
      ])}
    />
  );
}
