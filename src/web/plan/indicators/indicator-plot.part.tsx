import type { VNode } from 'preact';
import type { Shown } from '../../../plan/indicators/audience.rule.js';
import type { YearIndicator } from '../../../plan/indicators/indicators.query.js';
import { ColumnPlot } from '../../../platform/ui/plots/column-plot.js';
import {
  INDICATOR_WORDS,
  indicatorWords as words,
  measureWords,
} from '../../shared/plan/indicator.messages.js';

/** The most that an axis shows, where the measure has an end of its own. */
const MOST: Readonly<Record<string, number>> = { percent: 100, score: 5 };

const wordsOf = (shown: Shown | null): string =>
  shown ? measureWords(shown.measure) : words.states.no_data;

/** An indicator's four quarters; what is not frozen yet is drawn lighter. */
export function IndicatorPlot({ indicator }: { readonly indicator: YearIndicator }): VNode {
  const { computed, quarters } = indicator;
  const unit = quarters.find(({ shown }) => shown)?.shown?.measure.unit ?? 'cases';
  const most = MOST[unit];
  return (
    <ColumnPlot
      title={INDICATOR_WORDS[computed].name}
      heads={words.plotHeads}
      {...(most === undefined ? {} : { most })}
      columns={quarters.map(({ quarter, shown, state }) => {
        const value = shown?.measure.value ?? null;
        return {
          label: words.quarter(quarter.no),
          value: value === null || value < 0 ? null : value,
          words: value === null ? wordsOf(shown) : String(value),
          provisional: state === 'provisional',
        };
      })}
    />
  );
}
