import type { VNode } from 'preact';
import { DUE_FILTERS, QUEUE_PAGE } from '../../../escalation/triage/triage-queue.query.js';
import { CountTabs } from '../../../platform/ui/count-tabs.js';
import { InsetText } from '../../../platform/ui/inset-text.js';
import { NotificationBanner } from '../../../platform/ui/notification-banner.js';
import { Pagination } from '../../../platform/ui/pagination.js';
import { ShortcutHelp } from '../../../platform/ui/shortcut-help.js';
import { doneWords } from '../desk/done.messages.js';
import { moveDone } from '../moves/move-forms.js';
import { isNarrowed, queueHref } from './queue-filter.rule.js';
import { QueueFilters } from './queue-filters.form.js';
import { QueueRows } from './queue-rows.table.js';
import type { QueueView } from './queue-view.query.js';
import { FILTER_WORDS, queueWords as words, TAB_WORDS } from './queue.messages.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';

const COUNTED_TO = 1001;

/** What the queue's page needs; `done` is the code of what was just done. */
interface QueuePageProps {
  readonly context: StaffContext;
  readonly view: QueueView;
  readonly done?: string | undefined;
}

/** The officers' queue: what is owed, by due day. */
export function QueuePage({ context, view, done }: QueuePageProps): VNode {
  const said = moveDone(done) ?? doneWords(done);
  return (
    <StaffFrame
      title={words.title}
      context={context}
      at="/staff/queue"
      wide
      before={said && <NotificationBanner success text={said} />}
    >
      <h1 class="govuk-heading-l">{words.title}</h1>
      <Tabs view={view} />
      <div class="with-sidebar">
        <div class="sidebar">
          <QueueFilters view={view} role={context.officer.role} />
          <ShortcutHelp />
        </div>
        <div>
          {view.ignored.length > 0 && <InsetText>{words.ignored(namesOf(view.ignored))}</InsetText>}
          <List view={view} />
        </div>
      </div>
    </StaffFrame>
  );
}

const namesOf = (fields: readonly string[]): string =>
  fields.map((field) => FILTER_WORDS[field] ?? field).join(', ');

function Tabs({ view }: { view: QueueView }): VNode {
  const { page: _, ...filter } = view.filter;
  const current = filter.due ?? 'open';
  return (
    <CountTabs
      label={words.tabs}
      tabs={DUE_FILTERS.map((tab) => ({
        href: queueHref({ ...filter, due: tab }),
        text: TAB_WORDS[tab],
        count: countOf(view.counts[tab]),
        current: tab === current,
        alarm: tab === 'overdue',
      }))}
    />
  );
}

/** The database counts no further than this. */
const countOf = (count: number): number | string =>
  count >= COUNTED_TO ? words.more(count) : count;

function List({ view }: { view: QueueView }): VNode {
  const { rows, filter } = view;
  const page = filter.page ?? 1;
  const first = (page - 1) * QUEUE_PAGE + 1;
  return (
    <>
      {rows.length === 0 ? (
        <InsetText>{isNarrowed(filter) ? words.emptyFiltered : words.empty}</InsetText>
      ) : (
        <>
          <p class="govuk-body muted">{words.shown(first, first + rows.length - 1)}</p>
          <QueueRows view={view} />
        </>
      )}
      {(page > 1 || view.more) && (
        <Pagination
          previous={page > 1 ? { href: queueHref({ ...filter, page: page - 1 }) } : undefined}
          next={view.more ? { href: queueHref({ ...filter, page: page + 1 }) } : undefined}
        />
      )}
    </>
  );
}
