import type { VNode } from 'preact';
import { classNames } from '../../../platform/ui/class-names.js';
import { useUiWords } from '../../../platform/ui/ui-words.context.js';

const QUARTERS = [1, 2, 3, 4] as const;

/** What the ticks take: fiscal quarters 1 to 4. */
interface QuarterTicksProps {
  readonly planned: readonly number[];
  readonly done?: readonly number[] | undefined;
  /** Not reported in time. */
  readonly late?: readonly number[] | undefined;
}

type Look = 'done' | 'late' | 'planned' | 'none';

const SIGNS: Readonly<Record<Look, string>> = { done: '✓', late: '!', planned: '', none: '' };

function lookOf(quarter: number, { planned, done, late }: QuarterTicksProps): Look {
  if (done?.includes(quarter)) return 'done';
  if (late?.includes(quarter)) return 'late';
  return planned.includes(quarter) ? 'planned' : 'none';
}

/** The four quarters of a plan project: planned, reported with a tick, or overdue. */
export function QuarterTicks(props: QuarterTicksProps): VNode {
  const { quarter: said } = useUiWords();
  return (
    <ul class="quarters">
      {QUARTERS.map((quarter) => {
        const look = lookOf(quarter, props);
        return (
          <li class={classNames('quarters__tick', `quarters__tick--${look}`)}>
            <span aria-hidden="true">
              {quarter}
              {SIGNS[look]}
            </span>
            <span class="govuk-visually-hidden">{said[look](quarter)}</span>
          </li>
        );
      })}
    </ul>
  );
}
