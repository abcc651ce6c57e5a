import type { VNode } from 'preact';
import type { CivilDay } from '../../../core/calendar/civil-day.js';
import { shortThaiDate } from '../../../core/calendar/thai-date.js';
import type { QueueRow } from '../../../escalation/triage/triage-queue.query.js';
import { dueStateOf, type DueState } from '../../../core/deadlines/due-state.rule.js';
import { queuePlace } from '../../../cases/listing/queue-rank.sql.js';
import { placeText } from '../../../platform/database/keyset.js';
import { CardTable, type CardRow } from '../../../platform/ui/card-table.js';
import { Chip } from '../../../platform/ui/chip.js';
import { Link } from '../../../platform/ui/link.js';
import { Nb } from '../../../platform/ui/nb.js';
import { Tag } from '../../../platform/ui/tag.js';
import { caseHref } from './queue-filter.rule.js';
import { caseTitle } from '../desk/case-title.rule.js';
import type { QueueView } from './queue-view.query.js';
import { HiddenHitLine, Marked } from './search-hits.part.js';
import { MARK_WORDS, queueWords as words } from './queue.messages.js';
import { channelWords, STATUS_WORDS } from '../desk/case.messages.js';

const { columns } = words;
/** The rows of the queue: a table where there is room, cards on a phone. */
export function QueueRows(props: {
  readonly view: QueueView;
  /** With a box before each. */
  readonly selectable?: boolean;
}): VNode {
  const { view, selectable = false } = props;
  // What every row of a filter would repeat is left out.
  const hasDivision = view.filter.division === undefined;
  return (
    <CardTable
      caption={words.title}
      keys
      select={selectable ? { name: 'number' } : undefined}
      class="queue"
      columns={[
        { title: columns.due, bare: true, class: 'queue__due' },
        { title: columns.matter, bare: true },
        ...(hasDivision ? [{ title: columns.division, bare: true, class: 'queue__who' }] : []),
        { title: columns.officer, bare: true, class: 'queue__who' },
        { title: columns.status, bare: true, class: 'queue__status' },
      ]}
      rows={view.rows.map((row) => rowOf(row, view, hasDivision))}
    />
  );
}

function rowOf(row: QueueRow, view: QueueView, hasDivision: boolean): CardRow {
  const { office, people } = view;
  const due = dueOf(row, view.today);
  return {
    tone: due?.state,
    current: placeText(queuePlace(row)) === placeText(view.filter.at ?? []),
    select: { value: row.number, title: row.number },
    cells: [
      due ? <DueCell {...due} /> : words.noDue,
      <Matter row={row} view={view} />,
      ...(hasDivision ? [<Nb>{office.division(row.divisionCode) ?? words.noDivision}</Nb>] : []),
      <Nb>{people.name(row.officerId) ?? words.noOfficer}</Nb>,
      <Nb>{STATUS_WORDS[row.status]}</Nb>,
    ],
  };
}

function dueOf({ dueOn, endedOn }: QueueRow, today: CivilDay): Due | null {
  return dueOn === null ? null : { dueOn, ...dueStateOf({ dueOn, endedOn }, today) };
}

interface Due {
  readonly state: DueState;
  readonly days: number;
  readonly dueOn: CivilDay;
}

function DueCell({ state, days, dueOn }: Due): VNode {
  return (
    <>
      <Chip state={state} days={days} />
      <span class="card-table__facts">{shortThaiDate(dueOn)}</span>
    </>
  );
}

function Matter({ row, view }: { row: QueueRow; view: QueueView }): VNode {
  const { office, filter, instead } = view;
  // A misspelt word is not looked for again: the ways from the case go through what was found.
  const searched = instead === null ? filter : { ...filter, text: instead };
  const title = caseTitle(row);
  const facts = [
    row.number,
    office.category(row.categoryCode),
    office.village(row.villageNo),
    channelWords(row.channel),
  ].filter(Boolean);
  return (
    <>
      <Link
        class="card-table__title"
        href={caseHref(searched, row)}
        attributes={{ title, id: row.number }}
      >
        <Marked text={title} words={view.words} />
      </Link>
      <span class="card-table__facts">
        {facts.map((fact, index) => (
          <>
            {index > 0 && ' · '}
            <Nb>
              <Marked text={fact!} words={view.words} />
            </Nb>
          </>
        ))}
        {row.sentBack && (
          <>
            {' '}
            <Tag colour="red">{MARK_WORDS.sent_back}</Tag>
          </>
        )}
        {row.news && (
          <>
            {' '}
            <Tag>{MARK_WORDS[row.news]}</Tag>
          </>
        )}
      </span>
      <HiddenHitLine
        parts={view.parts.get(row.id)}
        shown={[title, ...facts, view.people.name(row.officerId)].join(' ')}
        words={view.words}
      />
    </>
  );
}
