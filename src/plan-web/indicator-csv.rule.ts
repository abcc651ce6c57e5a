import { DEFINITIONS } from '../indicators/definitions.js';
import type { Measure } from '../indicators/definition.js';
import { CSV_MARK, csvLine } from '../platform/sheets/csv-cell.js';
import type { IndicatorYearView } from './indicator-pages.query.js';

const HEAD = [
  ...['project', 'indicator', 'definition_version', 'plan_line', 'fiscal_year', 'quarter'],
  ...['state', 'unit', 'value', 'numerator', 'denominator'],
];

/** A year's indicators as CSV with a byte order mark; what cannot be said is empty. */
export function indicatorCsv({ fiscalYear, indicators }: IndicatorYearView): string {
  const rows = indicators.flatMap(({ computed, project, quarters }) =>
    quarters.map(({ quarter, state, shown }) => {
      const { version, planLine } = DEFINITIONS[computed];
      return [
        ...[project.code, computed, version, planLine, fiscalYear, quarter.no, state],
        ...(shown ? measured(shown.measure) : [null, null, null, null]),
      ];
    }),
  );
  return CSV_MARK + [HEAD, ...rows].map(csvLine).join('');
}

const measured = ({ unit, value, numerator, denominator }: Measure): (string | number | null)[] => [
  unit,
  value,
  numerator,
  denominator,
];
