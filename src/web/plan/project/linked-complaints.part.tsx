import type { VNode } from 'preact';
import { shortThaiDate } from '../../../core/calendar/thai-date.js';
import { statusWords } from '../../../cases/complaints/complaint.messages.js';
import { dueStateOf } from '../../../core/deadlines/due-state.rule.js';
import {
  LINKED_STATES,
  type LinkedComplaint,
} from '../../../plan/links/linked-complaints.query.js';
import { CardTable, type CardRow } from '../../../platform/ui/card-table.js';
import { Chip } from '../../../platform/ui/chip.js';
import { CountTabs } from '../../../platform/ui/count-tabs.js';
import { Link } from '../../../platform/ui/link.js';
import { Nb } from '../../../platform/ui/nb.js';
import { Pagination } from '../../../platform/ui/pagination.js';
import { linkedHref } from './linked-address.rule.js';
import { linkedWords as words } from '../frame/linked.messages.js';
import { Unnamed } from '../frame/unnamed.part.js';
import type { ProjectView } from './project-view.query.js';

/** The complaints linked with a project, by how they stand, and how many are counted and not named. */
export function LinkedComplaintsPart({ view }: { readonly view: ProjectView }): VNode {
  const { project, linked } = view;
  const { filter, totals, rows } = linked;
  const tabs = LINKED_STATES.map((state) => ({
    href: linkedHref(project.code, state),
    text: words.states[state],
    count: totals[state].toLocaleString('en'),
    current: state === filter.state,
    alarm: state === 'overdue' && totals.overdue > 0,
  }));
  const none = LINKED_STATES.every((state) => totals[state] === 0);
  const { unnamed } = linked;
  return (
    <section>
      <h2 class="govuk-heading-m" id="linked">
        {words.title}
      </h2>
      {none ? (
        <p class="govuk-body">{unnamed === 0 ? words.none : words.noneNamed}</p>
      ) : (
        <>
          <CountTabs label={words.title} tabs={tabs} />
          {rows.length === 0 && <p class="govuk-body">{words.noneHere}</p>}
          {rows.length > 0 && <Rows view={view} />}
          <Steps view={view} />
        </>
      )}
      <Unnamed count={unnamed} />
    </section>
  );
}

function Rows({ view }: { view: ProjectView }): VNode {
  const { columns } = words;
  return (
    <CardTable
      caption={words.title}
      keys
      columns={[
        { title: columns.due, bare: true, class: 'shrink' },
        { title: columns.matter, bare: true },
        { title: columns.division },
        { title: columns.status, class: 'shrink' },
      ]}
      rows={view.linked.rows.map((row) => rowOf(row, view))}
    />
  );
}

function rowOf(row: LinkedComplaint, { today, office }: ProjectView): CardRow {
  const { dueOn } = row;
  const due = dueOn === null ? null : dueStateOf({ dueOn, endedOn: null }, today);
  return {
    tone: due?.state,
    cells: [
      due && dueOn ? (
        <>
          <Chip state={due.state} days={due.days} />
          <span class="card-table__facts">{shortThaiDate(dueOn)}</span>
        </>
      ) : (
        words.nothingOwed
      ),
      <>
        <Link class="card-table__title" href={`/staff/complaints/${row.number}`}>
          {office.title(row)}
        </Link>
        <span class="card-table__facts">
          {words.line(row.number, shortThaiDate(row.receivedOn))}
        </span>
      </>,
      <Nb>{office.division(row.divisionCode) ?? words.noDivision}</Nb>,
      <Nb>{statusWords(row.status)}</Nb>,
    ],
  };
}

function Steps({ view }: { view: ProjectView }): VNode | null {
  const { filter, more } = view.linked;
  if (filter.page === 1 && !more) return null;
  const at = (page: number): { href: string } => ({
    href: linkedHref(view.project.code, filter.state, page),
  });
  return (
    <Pagination
      previous={filter.page > 1 ? at(filter.page - 1) : undefined}
      next={more ? at(filter.page + 1) : undefined}
    />
  );
}
