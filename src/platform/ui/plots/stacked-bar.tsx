import type { VNode } from 'preact';
import { classNames } from '../class-names.js';

/** How a part of a bar looks; each differs in more than its colour. */
type BarLook = 'solid' | 'outlined' | 'hatched' | 'alarm';

/** A part of a bar; the value counts in the unit of `of`. */
export interface BarPart {
  readonly value: number;
  readonly look: BarLook;
}

/** What a bar takes: its parts from the left, and what its whole width stands for. */
interface StackedBarProps {
  readonly parts: readonly BarPart[];
  readonly of: number;
}

/** A bar beside the figures that say the same: who cannot see it misses nothing. */
export function StackedBar({ parts, of }: StackedBarProps): VNode {
  const percent = (value: number): number => (of > 0 ? (100 * value) / of : 0);
  const starts = parts.map((_, index) =>
    parts.slice(0, index).reduce((sum, { value }) => sum + percent(value), 0),
  );
  return (
    <svg class="bar" width="100%" height="16" aria-hidden="true" focusable="false">
      {parts.map(
        ({ value, look }, index) =>
          value > 0 && (
            <rect
              class={classNames('bar__part', `bar__part--${look}`)}
              x={`${starts[index]!.toFixed(2)}%`}
              y="2"
              width={`${percent(value).toFixed(2)}%`}
              height="12"
            />
          ),
      )}
    </svg>
  );
}
