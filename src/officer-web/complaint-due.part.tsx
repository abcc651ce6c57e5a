import type { VNode } from 'preact';
import { longThaiDate, shortThaiDate, thaiDate } from '../calendar/thai-date.js';
import type { MatterRound } from '../matters/matter-round.entity.js';
import { Chip } from '../platform/web/ui/chip.js';
import { Details } from '../platform/web/ui/details.js';
import { Table } from '../platform/web/ui/table.js';
import { Tag } from '../platform/web/ui/tag.js';
import type { ComplaintView } from './complaint-view.query.js';
import { complaintWords } from './complaint.messages.js';
import type { DeadlineView } from './deadline-view.query.js';
import type { TracedDay } from './due-trace.rule.js';
import { STATUS_WORDS } from './register.messages.js';

const words = complaintWords;

/** How the due date stands, its measures, and how it was counted. */
export function ComplaintDue({ view }: { readonly view: ComplaintView }): VNode {
  const { deadline, record } = view;
  const { status } = record.complaint;
  return (
    <>
      <div class="toolbar">
        {deadline ? <DueLine deadline={deadline} /> : <span>{words.noDue}</span>}
        <Tag colour="grey">{STATUS_WORDS[status]}</Tag>
      </div>
      {status === 'waiting_for_citizen' && deadline && <p class="govuk-body">{words.waiting}</p>}
      {record.rounds.map((round) => (
        <Measures round={round} alone={record.rounds.length === 1} />
      ))}
      {deadline && <Trace deadline={deadline} />}
    </>
  );
}

function DueLine({ deadline }: { deadline: DeadlineView }): VNode {
  const { state, days, period } = deadline;
  const said = period.endedOn ? words.answeredOn(thaiDate(period.endedOn)) : words.dueOn;
  return (
    <>
      <Chip state={state} days={days} />
      <span>
        {said} <strong class="nb">{longThaiDate(period.dueOn)}</strong>
      </span>
    </>
  );
}

function Measures({ round, alone }: { round: MatterRound; alone: boolean }): VNode | null {
  if (round.answeredInTime === null) return null;
  const { answered, resolved } = words.measureNames;
  const said = [
    measureWords(answered, round.answeredInTime, round.answeredOn),
    measureWords(resolved, round.resolvedInTime, round.resolvedOn),
  ];
  return (
    <p class="govuk-body">
      <strong>{alone ? words.measures : words.round(round.round)}</strong> {said.join(' · ')}
    </p>
  );
}

function measureWords(what: string, inTime: boolean | null, on: string | null): string {
  if (inTime === null || on === null) return words.undecided(what);
  const say = inTime ? words.inTime : words.late;
  return say(what, shortThaiDate(on));
}

function Trace({ deadline }: { deadline: DeadlineView }): VNode {
  const { period, trace } = deadline;
  const { count, day, note, ...say } = words.trace;
  return (
    <Details summary={say.title}>
      <p>{say.lead(trace.days.length - 1)}</p>
      <Table
        head={[{ content: count }, { content: day }, { content: note }]}
        rows={trace.days.map((one) => [
          { content: one.count === 0 ? say.start : one.count },
          { content: longThaiDate(one.day) },
          { content: noteOf(one, deadline) },
        ])}
      />
      <p>{say.warning(longThaiDate(trace.lastWorkingDay))}</p>
      <p>{say.law}</p>
      <p class="muted">{say.rule(period.ruleVersion)}</p>
    </Details>
  );
}

function noteOf(day: TracedDay, { period, trace }: DeadlineView): string {
  const last = day.count === trace.days.length - 1;
  return [
    day.count === 0 && words.trace.opened[period.openedBy],
    day.name ?? (day.closed && words.trace.closed),
    last && words.trace.due,
  ]
    .filter(Boolean)
    .join(' · ');
}
