import type { VNode } from 'preact';
import { bangkokDayOf } from '../../../core/calendar/civil-day.js';
import { thaiDate } from '../../../core/calendar/thai-date.js';
import { DEFINITIONS } from '../../../plan/indicators/definitions.js';
import type { Shown } from '../../../plan/indicators/audience.rule.js';
import { CardTable } from '../../../platform/ui/card-table.js';
import { InsetText } from '../../../platform/ui/inset-text.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';
import { IndicatorFacts } from './indicator-facts.part.js';
import { IndicatorPlot } from './indicator-plot.part.js';
import type { IndicatorView } from './indicator-pages.query.js';
import { IndicatorBeside } from './indicator-beside.part.js';
import { CasesBehind, ChangedCases } from './indicator-cases.part.js';
import {
  countedWords,
  INDICATOR_WORDS,
  indicatorWords as words,
  measureWords,
} from '../../shared/plan/indicator.messages.js';

/** One indicator in one quarter: what is counted, what it comes to, the cases behind it, what changed. */
export function IndicatorPage(props: {
  readonly context: StaffContext;
  readonly view: IndicatorView;
}): VNode {
  const { context, view } = props;
  const { indicator, quarter } = view;
  const { computed, project } = indicator;
  const { name, definition } = INDICATOR_WORDS[computed];
  const title = `${name} ${words.quarter(quarter.quarter.no)}`;
  const { shown, state, frozenAt } = quarter;
  return (
    <StaffFrame
      title={title}
      context={context}
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
      <IndicatorBeside changes={view.changes} />
      <CasesBehind view={view} />
      {view.changed && <ChangedCases cases={view.changed} view={view} />}
    </StaffFrame>
  );
}

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
