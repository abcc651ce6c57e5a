import type { VNode } from 'preact';
import { longThaiDate } from '../../../core/calendar/thai-date.js';
import { explanationWords as shared } from '../../../core/deadlines/explanation.messages.js';
import type { CountedDay } from '../../../core/deadlines/explanation.rule.js';
import { Link } from '../../../platform/ui/link.js';
import { Nb } from '../../../platform/ui/nb.js';
import { SummaryList } from '../../../platform/ui/summary-list.js';
import { Table } from '../../../platform/ui/table.js';
import { CitizenFrame } from '../frame/citizen-frame.js';
import { trackDueWords as words } from './track-due.messages.js';
import type { CitizenStep, TrackDueView } from './track-due.query.js';

/** Why the answer is due on that day, and who is notified when it is missed. */
export function TrackDuePage({ view }: { readonly view: TrackDueView }): VNode {
  const { number, period, explanation, levels } = view;
  const dueOn = longThaiDate(period.dueOn);
  const why = shared.opened[period.openedBy];
  return (
    <CitizenFrame
      title={words.title + dueOn}
      at="/track"
      noindex
      back={{ href: `/track/${number}`, text: words.back }}
    >
      <h1 class="govuk-heading-l">
        {words.title} <Nb>{dueOn}</Nb>
      </h1>
      <SummaryList
        rows={[
          { key: words.starts, value: words.startsOn(longThaiDate(period.openedOn), why) },
          { key: words.rule, value: shared.rule(explanation.days.length - 1) },
          { key: words.available, value: shared.workingDays(explanation.workingDays) },
          { key: words.late, value: <Lines lines={[...levels.map(levelWords), words.inPlace]} /> },
          { key: words.law, value: <Lines lines={shared.law} /> },
        ]}
      />
      <h2 class="govuk-heading-m">{words.days}</h2>
      <Table
        head={[{ content: shared.count }, { content: shared.day }, { content: shared.note }]}
        rows={explanation.days.map((day) => [
          { content: day.count === 0 ? shared.notCounted : day.count },
          { content: longThaiDate(day.day) },
          { content: noteOf(day, day.day === period.dueOn) },
        ])}
      />
      <p class="govuk-body">
        <Link href={`/track/${number}/due.json`}>{words.asData}</Link>
      </p>
    </CitizenFrame>
  );
}

function Lines({ lines }: { lines: readonly string[] }): VNode {
  return (
    <>
      {lines.map((line) => (
        <div>{line}</div>
      ))}
    </>
  );
}

function levelWords({ day, recipients }: CitizenStep): string {
  const named = recipients.map((code) => words.told[code] ?? words.someone);
  const who = named.length === 0 ? words.someone : [...new Set(named)].join(words.and);
  return words.tells(longThaiDate(day), who);
}

function noteOf({ closed, name }: CountedDay, last: boolean): string {
  return [name ?? (closed && shared.closed), last && shared.due].filter(Boolean).join(' · ');
}
