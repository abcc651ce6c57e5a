import type { VNode } from 'preact';
import { Details } from '../details.js';
import { Table } from '../table.js';
import { useUiWords } from '../ui-words.context.js';

/** One column; a null value is drawn as a gap, and its words say why. */
export interface PlotColumn {
  readonly label: string;
  readonly value: number | null;
  /** The value as it is read: "12", "fewer than 5", "no data". */
  readonly words: string;
  /** Drawn lighter: not final yet. */
  readonly provisional?: boolean | undefined;
}

/** What the plot takes; the scale begins at 0 and ends at `most` (100 for shares), or at the highest column. */
interface ColumnPlotProps {
  readonly title: string;
  readonly columns: readonly PlotColumn[];
  readonly heads: { readonly label: string; readonly value: string };
  readonly most?: number | undefined;
}

const WIDTH = 320;
const HEIGHT = 170;
const TOP = 24;
const FLOOR = 140;

/** Columns side by side, with the same as a table; small enough that no phone shrinks its letters. */
export function ColumnPlot(props: ColumnPlotProps): VNode {
  const { columns, title, heads } = props;
  const words = useUiWords();
  const values = columns.flatMap(({ value }) => value ?? []);
  const most = props.most ?? Math.max(...values, 0);
  return (
    <figure class="plot">
      <figcaption class="plot__title">{title}</figcaption>
      {values.length === 0 ? (
        <p class="govuk-body muted">{words.plotEmpty}</p>
      ) : (
        <svg class="plot__drawing" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title}>
          <line class="plot__floor" x1="0" x2={WIDTH} y1={FLOOR} y2={FLOOR} />
          {columns.map((column, index) => (
            <Column column={column} at={index} of={columns.length} most={most} />
          ))}
        </svg>
      )}
      <Details summary={words.plotAsTable}>
        <Table
          caption={title}
          captionClass="govuk-visually-hidden"
          head={[{ content: heads.label }, { content: heads.value }]}
          rows={columns.map(({ label, words: said }) => [{ content: label }, { content: said }])}
        />
      </Details>
    </figure>
  );
}

function Column(props: { column: PlotColumn; at: number; of: number; most: number }): VNode {
  const { column, at, of, most } = props;
  const width = WIDTH / of;
  const middle = width * (at + 0.5);
  const height = most > 0 ? ((column.value ?? 0) / most) * (FLOOR - TOP) : 0;
  const look = column.provisional ? 'plot__column plot__column--provisional' : 'plot__column';
  return (
    <g>
      {height > 0 && (
        <rect
          class={look}
          x={middle - width * 0.3}
          y={FLOOR - height}
          width={width * 0.6}
          height={height}
        />
      )}
      <text class="plot__value" x={middle} y={FLOOR - height - 7}>
        {column.words}
      </text>
      <text class="plot__label" x={middle} y={FLOOR + 20}>
        {column.label}
      </text>
    </g>
  );
}
