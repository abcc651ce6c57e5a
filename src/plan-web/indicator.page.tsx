import type { VNode } from 'preact';
import { bangkokDayOf } from '../calendar/civil-day.js';
import { shortThaiDate, thaiDate } from '../calendar/thai-date.js';
import { channelWords } from '../complaints/complaint.messages.js';
import { DEFINITIONS } from '../indicators/definitions.js';
import type { IndicatorCase } from '../indicators/indicator-cases.query.js';
import type { Shown } from '../indicators/audience.rule.js';
import { CardTable } from '../platform/web/ui/card-table.js';
import { InsetText } from '../platform/web/ui/inset-text.js';
import { Link } from '../platform/web/ui/link.js';
import { Pagination } from '../platform/web/ui/pagination.js';
import { StaffFrame } from '../staff-frame/staff-frame.js';
import type { Seat } from '../staff-frame/staff-seat.service.js';
import { IndicatorFacts } from './indicator-facts.part.js';
import { IndicatorPlot } from './indicator-plot.part.js';
import type { IndicatorView } from './indicator-pages.query.js';
import {
  COUNTED_WORDS,
  INDICATOR_WORDS,
  indicatorWords as words,
  measureWords,
} from './indicator.messages.js';

/** One indicator in one quarter: what is counted, what it comes to, the cases behind it, what changed. */
export function IndicatorPage(props: { readonly seat: Seat; readonly view: IndicatorView }): VNode {
  const { seat, view } = props;
  const { indicator, quarter } = view;
  const { computed, project } = indicator;
  const { name, definition } = INDICATOR_WORDS[computed];
  const title = `${name} ${words.quarter(quarter.quarter.no)}`;
  const { shown, state, frozenAt } = quarter;
  return (
    <StaffFrame
      title={title}
      seat={seat}
      at="/staff/plan"
      back={{ href: `/staff/plan/indicators?year=${project.fiscalYear}`, text: words.back }}
      wide
    >
      <span class="govuk-caption-l">{project.title}</span>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words.quote(DEFINITIONS[computed].planLine, project.indicator)}</p>
      <p class="govuk-body">
        <strong>{words.definition}</strong> {definition}
      </p>
      <InsetText>
        <strong>{shown ? measureWords(shown.measure) : words.states.no_data}</strong>{' '}
        {frozenAt ? words.frozenOn(thaiDate(bangkokDayOf(frozenAt))) : words.states[state]}
      </InsetText>
      {shown && <Counts shown={shown} />}
      <IndicatorFacts facts={quarter.facts} />
      <IndicatorPlot indicator={indicator} />
      <Behind view={view} />
      {view.changed && <Changed cases={view.changed} view={view} />}
    </StaffFrame>
  );
}

const countedWords = (as: string | null): string =>
  as === null ? words.nothing : (COUNTED_WORDS[as] ?? channelWords(as));

function Counts({ shown: { tally, restricted } }: { shown: Shown }): VNode | null {
  const rows = Object.entries(tally).sort(([one], [other]) => one.localeCompare(other));
  if (rows.length === 0) return null;
  return (
    <>
      <CardTable
        caption={words.columns.counted}
        columns={[
          { title: words.columns.counted, bare: true },
          { title: words.columns.cases, class: 'shrink' },
        ]}
        rows={rows.map(([as, cases]) => ({
          cells: [countedWords(as), cases.toLocaleString('en')],
        }))}
      />
      <p class="govuk-body muted">
        {restricted === null
          ? words.restrictedHint
          : words.restricted(restricted.toLocaleString('en'))}
      </p>
    </>
  );
}

function Behind({ view }: { view: IndicatorView }): VNode {
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
      {(page > 1 || more) && (
        <Pagination
          previous={page > 1 ? at(page - 1) : undefined}
          next={more ? at(page + 1) : undefined}
        />
      )}
    </section>
  );
}

function Changed({ cases, view }: { cases: readonly IndicatorCase[]; view: IndicatorView }): VNode {
  return (
    <section>
      <h2 class="govuk-heading-m">{words.changed}</h2>
      {cases.length === 0 ? (
        <p class="govuk-body">{words.changedNone}</p>
      ) : (
        <CaseTable cases={cases} view={view} changed />
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
        ],
      }))}
    />
  );
}
