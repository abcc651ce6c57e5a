import type { VNode } from 'preact';
import type { QuarterIndicator, YearIndicator } from '../../../plan/indicators/indicators.query.js';
import { CardTable, type CardRow } from '../../../platform/ui/card-table.js';
import { Link } from '../../../platform/ui/link.js';
import { Nb } from '../../../platform/ui/nb.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';
import type { IndicatorYearView } from './indicator-pages.query.js';
import {
  INDICATOR_WORDS,
  indicatorWords as words,
  measureWords,
} from '../../shared/plan/indicator.messages.js';
import { PlanTabs } from '../frame/plan-tabs.js';

/** Every computed indicator of a year, quarter by quarter. */
export function IndicatorsPage(props: {
  readonly context: StaffContext;
  readonly view: IndicatorYearView;
}): VNode {
  const { context, view } = props;
  const { fiscalYear, years, indicators } = view;
  const title = words.title(fiscalYear);
  return (
    <StaffFrame title={title} context={context} at="/staff/plan" wide>
      <h1 class="govuk-heading-l">{title}</h1>
      <PlanTabs context={context} at="indicators" years={years} year={fiscalYear} />
      <p class="govuk-body">{words.lead}</p>
      <p class="govuk-body muted">{words.restrictedHint}</p>
      {indicators.length === 0 ? (
        <p class="govuk-body">{words.none}</p>
      ) : (
        <IndicatorTable indicators={indicators} />
      )}
      <p class="govuk-body no-print">
        <Link href={`/staff/plan/indicators/csv?year=${fiscalYear}`}>{words.csv}</Link>
      </p>
    </StaffFrame>
  );
}

/** Indicators by quarter: the value, and whether it is frozen. */
export function IndicatorTable({
  indicators,
}: {
  readonly indicators: readonly YearIndicator[];
}): VNode {
  return (
    <CardTable
      caption={words.part}
      columns={[
        { title: words.columns.indicator, bare: true },
        ...[1, 2, 3, 4].map((no) => ({ title: words.quarter(no) })),
        { title: words.year },
      ]}
      rows={indicators.map(rowOf)}
    />
  );
}

function rowOf({ computed, project, quarters, year }: YearIndicator): CardRow {
  return {
    cells: [
      <>
        <Link class="card-table__title" href={`/staff/plan/${project.code}`}>
          {INDICATOR_WORDS[computed].name}
        </Link>
        <span class="card-table__facts">{project.title}</span>
      </>,
      ...quarters.map((quarter) => <Cell quarter={quarter} code={project.code} />),
      year === null ? <span class="muted">{words.states.no_data}</span> : measureWords(year),
    ],
  };
}

function Cell({ quarter, code }: { quarter: QuarterIndicator; code: string }): VNode {
  const { shown, state } = quarter;
  if (shown === null) return <span class="muted">{words.states.no_data}</span>;
  return (
    <>
      <Link href={`/staff/plan/indicators/${code}/${quarter.quarter.no}`}>
        {measureWords(shown.measure)}
      </Link>
      <span class="card-table__facts">
        <Nb>{words.states[state]}</Nb>
      </span>
    </>
  );
}
