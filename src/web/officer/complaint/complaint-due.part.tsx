import type { VNode } from 'preact';
import { longThaiDate, shortThaiDate, thaiDate } from '../../../core/calendar/thai-date.js';
import type { MatterRound } from '../../../cases/matters/matter-round.entity.js';
import { Chip } from '../../../platform/ui/chip.js';
import { Link } from '../../../platform/ui/link.js';
import { Tag } from '../../../platform/ui/tag.js';
import type { ComplaintView } from '../complaint-view/complaint-view.query.js';
import { complaintWords } from './complaint.messages.js';
import type { DeadlineView } from '../complaint-view/deadline-view.query.js';
import { STATUS_WORDS } from '../desk/case.messages.js';

const words = complaintWords;

/** How the due date stands, its measures, and the way to how it was counted. */
export function ComplaintDue({ view }: { readonly view: ComplaintView }): VNode {
  const { deadline, record } = view;
  const { status } = record.complaint;
  return (
    <>
      <div class="toolbar">
        {deadline ? (
          <DueLine deadline={deadline} number={record.complaint.number} />
        ) : (
          <span>{words.noDue}</span>
        )}
        <Tag colour="grey">{STATUS_WORDS[status]}</Tag>
      </div>
      {status === 'waiting_for_citizen' && deadline && <p class="govuk-body">{words.waiting}</p>}
      {record.rounds.map((round) => (
        <Measures round={round} alone={record.rounds.length === 1} />
      ))}
    </>
  );
}

function DueLine({ deadline, number }: { deadline: DeadlineView; number: string }): VNode {
  const { state, days, period } = deadline;
  const said = period.endedOn ? words.answeredOn(thaiDate(period.endedOn)) : words.dueOn;
  return (
    <>
      <Chip state={state} days={days} />
      <span>
        {said} <strong class="nb">{longThaiDate(period.dueOn)}</strong>
      </span>
      <Link href={`/staff/complaints/${number}/periods/${period.round}-${period.no}`}>
        {words.explain}
      </Link>
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
