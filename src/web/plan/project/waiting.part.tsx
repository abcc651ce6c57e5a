import type { VNode } from 'preact';
import { mayEver } from '../../../core/accounts/policy.js';
import { shortThaiDate } from '../../../core/calendar/thai-date.js';
import { groundsWords } from '../../../plan/links/suggestion.messages.js';
import type { WaitingSuggestion } from '../../../plan/links/waiting-suggestions.query.js';
import { Button } from '../../../platform/ui/button.js';
import { CardTable, type CardRow } from '../../../platform/ui/card-table.js';
import { PostForm } from '../../../platform/ui/post-form.js';
import { Link } from '../../../platform/ui/link.js';
import { Nb } from '../../../platform/ui/nb.js';
import { Pagination } from '../../../platform/ui/pagination.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';
import { waitingHref } from './linked-address.rule.js';
import { linkedWords } from '../frame/linked.messages.js';
import type { ProjectView } from './project-view.query.js';
import { waitingWords as words } from './waiting.messages.js';

/** Undecided complaints for which this project is suggested; who may link answers several at once. */
export function WaitingPart(props: {
  readonly context: StaffContext;
  readonly view: ProjectView;
}): VNode {
  const { context, view } = props;
  const { project, waiting } = view;
  const writes = mayEver(context.officer, 'link_plan') && waiting.rows.length > 0;
  return (
    <section>
      <h2 class="govuk-heading-m" id="waiting">
        {words.title}
      </h2>
      {waiting.total === 0 ? (
        <p class="govuk-body">{words.none}</p>
      ) : (
        <>
          <p class="govuk-body muted">{writes ? words.lead : words.leadOnly}</p>
          <p class="govuk-body">{words.count(waiting.total.toLocaleString('en'))}</p>
        </>
      )}
      {waiting.total > 0 && !writes && <Rows view={view} writes={false} />}
      {writes && (
        <PostForm action={`/staff/plan/${project.code}/suggestions`} token={context.token}>
          <Rows view={view} writes />
          <div class="govuk-button-group">
            <Button preventDoubleClick>{words.confirm}</Button>
            <Button
              variant="secondary"
              preventDoubleClick
              attributes={{ formaction: `/staff/plan/${project.code}/dismissals` }}
            >
              {words.dismiss}
            </Button>
          </div>
        </PostForm>
      )}
      <Steps view={view} />
    </section>
  );
}

function Rows({ view, writes }: { view: ProjectView; writes: boolean }): VNode {
  const { columns } = words;
  return (
    <CardTable
      caption={words.title}
      select={writes ? { name: 'chosen' } : undefined}
      columns={[
        { title: columns.matter, bare: true },
        { title: columns.grounds },
        { title: columns.division },
      ]}
      rows={view.waiting.rows.map((row) => rowOf(row, view))}
    />
  );
}

function rowOf(row: WaitingSuggestion, { office }: ProjectView): CardRow {
  return {
    select: { value: `${row.number}:${row.version}`, title: row.number },
    cells: [
      <>
        <Link class="card-table__title" href={`/staff/complaints/${row.number}`}>
          {office.title(row)}
        </Link>
        <span class="card-table__facts">
          {linkedWords.line(row.number, shortThaiDate(row.receivedOn))}
        </span>
      </>,
      groundsWords(row.grounds),
      <Nb>{office.division(row.divisionCode) ?? linkedWords.noDivision}</Nb>,
    ],
  };
}

function Steps({ view: { project, waiting } }: { view: ProjectView }): VNode | null {
  const { page, more } = waiting;
  if (page === 1 && !more) return null;
  const at = (to: number): { href: string } => ({ href: waitingHref(project.code, to) });
  return (
    <Pagination
      previous={page > 1 ? at(page - 1) : undefined}
      next={more ? at(page + 1) : undefined}
    />
  );
}
