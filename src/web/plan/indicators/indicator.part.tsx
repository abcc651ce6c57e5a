import type { VNode } from 'preact';
import { DEFINITIONS } from '../../../plan/indicators/definitions.js';
import type { YearIndicator } from '../../../plan/indicators/indicators.query.js';
import { INDICATOR_WORDS, indicatorWords as words } from '../../shared/plan/indicator.messages.js';
import { IndicatorPlot } from './indicator-plot.part.js';
import { IndicatorTable } from './indicators.page.js';

/** The indicator of a project as we compute it, quarter by quarter. */
export function IndicatorPart({ indicator }: { readonly indicator: YearIndicator }): VNode {
  const { computed, project } = indicator;
  return (
    <section>
      <h2 class="govuk-heading-m" id="indicator">
        {words.part}
      </h2>
      <p class="govuk-body">{words.quote(DEFINITIONS[computed].planLine, project.indicator)}</p>
      <p class="govuk-body muted">{INDICATOR_WORDS[computed].definition}</p>
      <IndicatorTable indicators={[indicator]} />
      <IndicatorPlot indicator={indicator} />
    </section>
  );
}
