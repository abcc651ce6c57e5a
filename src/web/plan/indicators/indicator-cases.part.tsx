import type { VNode } from 'preact';
import { bangkokDayOf } from '../../../core/calendar/civil-day.js';
import { shortThaiDate } from '../../../core/calendar/thai-date.js';
import {
  CHANGED_MOST,
  type IndicatorCase,
} from '../../../plan/indicators/indicator-cases.query.js';
import { CardTable } from '../../../platform/ui/card-table.js';
import { Link } from '../../../platform/ui/link.js';
import { Pagination } from '../../../platform/ui/pagination.js';
import { Unnamed } from '../frame/unnamed.part.js';
import type { IndicatorView } from './indicator-pages.query.js';
import { countedWords, indicatorWords as words } from '../../shared/plan/indicator.messages.js';

/** The cases behind a figure, as far as they are named; a frozen figure's are those frozen. */
export function CasesBehind({ view }: { view: IndicatorView }): VNode {
  const { cases, page, more, indicator, quarter } = view;
  const at = (to: number): { href: string } => ({
    href: `/staff/plan/indicators/${indicator.project.code}/${quarter.quarter.no}?page=${to}`,
  });
  return (
    <section>
      <h2 class="govuk-heading-m">{words.behind}</h2>
      {cases.length === 0 ? (
        <p class="govuk-body">{words.behindNone}</p>
      ) : (
        <CaseTable cases={cases} view={view} />
      )}
      <Unnamed count={view.unnamed} />
      {(page > 1 || more) && (
        <Pagination
          previous={page > 1 ? at(page - 1) : undefined}
          next={more ? at(page + 1) : undefined}
        />
      )}
    </section>
  );
}

/**
 * The cases that count differently than when they were frozen, with the day something was last recorded of them.
 */
export function ChangedCases({
  cases,
  view,
}: {
  cases: readonly IndicatorCase[];
  view: IndicatorView;
}): VNode {
  return (
    <section>
      <h2 class="govuk-heading-m">{words.changed}</h2>
      {cases.length === 0 ? (
        <p class="govuk-body">{words.changedNone}</p>
      ) : (
        <CaseTable cases={cases} view={view} changed />
      )}
      {cases.length === CHANGED_MOST && (
        <p class="govuk-body muted">{words.changedMost(CHANGED_MOST)}</p>
      )}
    </section>
  );
}

function CaseTable(props: {
  cases: readonly IndicatorCase[];
  view: IndicatorView;
  changed?: boolean;
}): VNode {
  const { cases, view, changed = false } = props;
  const { columns } = words;
  return (
    <CardTable
      caption={changed ? words.changed : words.behind}
      keys
      columns={[
        { title: columns.case, bare: true },
        ...(changed ? [{ title: columns.was, class: 'shrink' }] : []),
        { title: changed ? columns.is : columns.counted, class: 'shrink' },
        ...(changed ? [{ title: columns.since, class: 'shrink' }] : []),
      ]}
      rows={cases.map((one) => ({
        cells: [
          <>
            <Link class="card-table__title" href={`/staff/complaints/${one.number}`}>
              {view.office.title(one)}
            </Link>
            <span class="card-table__facts">
              {one.number} · {shortThaiDate(one.receivedOn)}
            </span>
          </>,
          ...(changed ? [countedWords(one.was)] : []),
          countedWords(one.countedAs),
          ...(changed ? [sinceWords(one)] : []),
        ],
      }))}
    />
  );
}

const sinceWords = ({ lastEventAt }: IndicatorCase): string =>
  lastEventAt === null ? words.noEvent : shortThaiDate(bangkokDayOf(lastEventAt));
