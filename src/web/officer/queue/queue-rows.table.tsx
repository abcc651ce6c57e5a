import type { VNode } from 'preact';
import { shortThaiDate } from '../../../core/calendar/thai-date.js';
import type { QueueRow } from '../../../escalation/triage/triage-queue.query.js';
import { dueStateOf } from '../../../core/deadlines/due-state.rule.js';
import { CardTable, type CardRow } from '../../../platform/ui/card-table.js';
import { Chip } from '../../../platform/ui/chip.js';
import { Link } from '../../../platform/ui/link.js';
import { Nb } from '../../../platform/ui/nb.js';
import { Tag } from '../../../platform/ui/tag.js';
import { queueHref } from './queue-filter.rule.js';
import { queryOf } from './queue-trail.rule.js';
import type { QueueView } from './queue-view.query.js';
import { MARK_WORDS, queueWords as words } from './queue.messages.js';
import { channelWords, STATUS_WORDS } from '../desk/case.messages.js';

const { columns } = words;

/** The rows of the queue: a table where there is room, cards on a phone. */
export function QueueRows({ view }: { readonly view: QueueView }): VNode {
  return (
    <CardTable
      caption={words.title}
      keys
      columns={[
        { title: columns.due, bare: true, class: 'shrink' },
        { title: columns.matter, bare: true },
        { title: columns.division },
        { title: columns.officer },
        { title: columns.status, class: 'shrink' },
      ]}
      rows={view.rows.map((row) => rowOf(row, view))}
    />
  );
}

function rowOf(row: QueueRow, view: QueueView): CardRow {
  const { dueOn, endedOn } = row;
  const due = dueOn === null ? null : dueStateOf({ dueOn, endedOn }, view.today);
  const { office, officers } = view;
  const officer = row.officerId === null ? undefined : officers.get(row.officerId);
  return {
    tone: due?.state,
    cells: [
      due && dueOn ? <DueCell state={due.state} days={due.days} dueOn={dueOn} /> : words.noDue,
      <Matter row={row} view={view} />,
      <Nb>{office.division(row.divisionCode) ?? words.noDivision}</Nb>,
      <Nb>{officer ?? words.noOfficer}</Nb>,
      <Nb>{STATUS_WORDS[row.status]}</Nb>,
    ],
  };
}

function DueCell(props: {
  state: Parameters<typeof Chip>[0]['state'];
  days: number;
  dueOn: string;
}): VNode {
  return (
    <>
      <Chip state={props.state} days={props.days} />
      <span class="card-table__facts">{shortThaiDate(props.dueOn)}</span>
    </>
  );
}

function Matter({ row, view }: { row: QueueRow; view: QueueView }): VNode {
  const { office } = view;
  const from = encodeURIComponent(queryOf(queueHref(view.filter)));
  const village = office.village(row.villageNo);
  // Without a subject the title already says category and village.
  const about = row.subject === null ? [] : [office.category(row.categoryCode), village];
  const facts = [row.number, ...about, channelWords(row.channel)].filter(Boolean);
  return (
    <>
      <Link class="card-table__title" href={`/staff/complaints/${row.number}?queue=${from}`}>
        {office.title(row)}
      </Link>
      {row.marks.map((mark) => (
        <>
          {' '}
          <Tag colour={mark === 'sent_back' ? 'red' : undefined}>{MARK_WORDS[mark]}</Tag>
        </>
      ))}
      <span class="card-table__facts">
        {facts.map((fact, index) => (
          <>
            {index > 0 && ' · '}
            <Nb>{fact}</Nb>
          </>
        ))}
      </span>
    </>
  );
}
