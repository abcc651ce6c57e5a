import { DEFINITIONS } from '../../../plan/indicators/definitions.js';
import type { Measure } from '../../../plan/indicators/definition.js';
import type { QuarterIndicator } from '../../../plan/indicators/indicators.query.js';
import { CSV_MARK, csvLine } from '../../../platform/sheets/csv-cell.js';
import type { IndicatorYearView } from './indicator-pages.query.js';

const HEAD = [
  'project',
  'indicator',
  'definition_version',
  'plan_line',
  'fiscal_year',
  'quarter',
  'state',
  'unit',
  'value',
  'numerator',
  'denominator',
];

/** A year's indicators as CSV with a byte order mark; what cannot be said is empty. */
export function indicatorCsv({ fiscalYear, indicators }: IndicatorYearView): string {
  const rows = indicators.flatMap(({ computed, project, quarters, year }) => {
    const { version, planLine } = DEFINITIONS[computed];
    const head = [project.code, computed, version, planLine, fiscalYear];
    return [
      ...quarters.map(({ quarter, state, shown }) => [
        ...head,
        quarter.no,
        state,
        ...measured(shown?.measure ?? null),
      ]),
      [...head, 'year', yearState(quarters), ...measured(year)],
    ];
  });
  return CSV_MARK + [HEAD, ...rows].map(csvLine).join('');
}

const measured = (measure: Measure | null): (string | number | null)[] => {
  if (measure === null) return [null, null, null, null];
  const { unit, value, numerator, denominator } = measure;
  return [unit, value, numerator, denominator];
};

/** A year moves as long as one of its quarters does. */
function yearState(quarters: readonly QuarterIndicator[]): QuarterIndicator['state'] {
  if (quarters.every(({ state }) => state === 'no_data')) return 'no_data';
  return quarters.every(({ state }) => state === 'frozen') ? 'frozen' : 'provisional';
}
