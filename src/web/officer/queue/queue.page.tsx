import type { VNode } from 'preact';
import { POLICY } from '../../../core/accounts/policy.js';
import {
  DUE_FILTERS,
  type DueFilter,
  type QueueFilter,
} from '../../../escalation/triage/queue-filter.js';
import type { QueueCounts } from '../../../escalation/triage/triage-queue.query.js';
import { CountTabs } from '../../../platform/ui/count-tabs.js';
import { InsetText } from '../../../platform/ui/inset-text.js';
import { NotificationBanner } from '../../../platform/ui/notification-banner.js';
import { queuePlace } from '../../../cases/listing/queue-rank.sql.js';
import { Link } from '../../../platform/ui/link.js';
import { Pagination } from '../../../platform/ui/pagination.js';
import { PostForm } from '../../../platform/ui/post-form.js';
import { ShortcutHelp } from '../../../platform/ui/shortcut-help.js';
import { doneWords } from '../desk/done.messages.js';
import { moveDone } from '../moves/move-forms.js';
import { BulkBar, bulkChoices } from './bulk-bar.part.js';
import { isNarrowed, queueHref } from './queue-filter.rule.js';
import { QueueFilters } from './queue-filters.form.js';
import { QueueRows } from './queue-rows.table.js';
import type { QueueView } from './queue-view.query.js';
import { FILTER_WORDS, queueWords as words, TAB_WORDS } from './queue.messages.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';

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
      <div class="queue-page">
        <h1 class="govuk-heading-m queue-title">{words.title}</h1>
        {POLICY[context.officer.role].find_complainant !== undefined && (
          <Link href="/staff/complainants" class="no-print">
            {words.complainant}
          </Link>
        )}
        <Tabs view={view} />
        <QueueFilters view={view} role={context.officer.role} />
        {view.ignored.length > 0 && <InsetText>{words.ignored(namesOf(view.ignored))}</InsetText>}
        {view.instead !== null && (
          <InsetText>{words.instead(view.filter.text ?? '', view.instead)}</InsetText>
        )}
        <List context={context} view={view} />
      </div>
      <ShortcutHelp on="list" />
    </StaffFrame>
  );
}

const namesOf = (fields: readonly string[]): string =>
  [...new Set(fields.map((field) => FILTER_WORDS[field] ?? field))].join(', ');

function Tabs({ view }: { view: QueueView }): VNode {
  const { after: _, before: __, at: ___, ...filter } = view.filter;
  const current = filter.due ?? 'open';
  return (
    <CountTabs
      label={words.tabs}
      tabs={DUE_FILTERS.map((tab) => ({
        href: queueHref({ ...filter, due: tab }),
        text: TAB_WORDS[tab],
        count: countOf(view.counts, tab),
        current: tab === current,
        alarm: tab === 'overdue',
      }))}
    />
  );
}

/** The database counts no further than this. */
const countOf = ({ of, most }: QueueCounts, tab: DueFilter): number | string =>
  of[tab] >= most ? words.more(most - 1) : of[tab];

function List({ context, view }: { context: StaffContext; view: QueueView }): VNode {
  const { rows } = view;
  const { after, before, at: _, ...filter } = view.filter;
  const isOnward = after !== undefined || before !== undefined;
  if (rows.length === 0) {
    return (
      <>
        <InsetText>{isNarrowed(filter) ? words.emptyFiltered : words.empty}</InsetText>
        {isOnward && <Link href={queueHref(filter)}>{words.first}</Link>}
      </>
    );
  }
  const shown = filter.due === 'answered' ? words.shownAnswered : words.shown;
  return (
    <>
      <Chosen context={context} view={view} said={shown(rows.length)} />
      <Steps view={view} />
    </>
  );
}

/** The rows, to be chosen by whoever may do anything with several at once. */
function Chosen(props: { context: StaffContext; view: QueueView; said: string }): VNode {
  const { context, view, said } = props;
  const acts = bulkChoices(context.officer, view.officers);
  if (acts.length === 0) {
    return (
      <>
        <QueueRows view={view} />
        <p class="govuk-body-s muted">{said}</p>
      </>
    );
  }
  return (
    <PostForm action="/staff/queue/bulk" token={context.token}>
      <BulkBar acts={acts} numbers={view.rows.map(({ number }) => number)} said={said} />
      <QueueRows view={view} selectable />
    </PostForm>
  );
}

/** The ways to the pages before and after; each begins where this one ends, whatever changed meanwhile. */
function Steps({ view }: { view: QueueView }): VNode | null {
  const { rows, earlier, later } = view;
  const { after: _, before: __, at: ___, ...filter } = view.filter;
  if (!earlier && !later) return null;
  const to = (more: QueueFilter): { href: string } => ({ href: queueHref({ ...filter, ...more }) });
  return (
    <Pagination
      previous={earlier ? to({ before: queuePlace(rows[0]!) }) : undefined}
      next={later ? to({ after: queuePlace(rows.at(-1)!) }) : undefined}
    />
  );
}
