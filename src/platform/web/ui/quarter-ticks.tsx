import type { VNode } from 'preact';
import { classNames } from './class-names.js';
import { useUiWords } from './ui-words.context.js';

const QUARTERS = [1, 2, 3, 4] as const;

/** What the ticks take: fiscal quarters 1 to 4. */
export interface QuarterTicksProps {
  readonly planned: readonly number[];
  readonly done?: readonly number[] | undefined;
}

/** The four quarters of a plan project: those planned, those done with a tick. */
export function QuarterTicks({ planned, done = [] }: QuarterTicksProps): VNode {
  const words = useUiWords();
  return (
    <ul class="quarters">
      {QUARTERS.map((quarter) => {
        const isDone = done.includes(quarter);
        const isPlanned = planned.includes(quarter);
        const said = isDone
          ? words.quarterDone
          : isPlanned
            ? words.quarterPlanned
            : words.quarterNone;
        const look = isDone ? 'done' : isPlanned ? 'planned' : 'none';
        return (
          <li class={classNames('quarters__tick', `quarters__tick--${look}`)}>
            <span aria-hidden="true">
              {quarter}
              {isDone && '✓'}
            </span>
            <span class="govuk-visually-hidden">{said(quarter)}</span>
          </li>
        );
      })}
    </ul>
  );
}
