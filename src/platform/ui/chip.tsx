import type { VNode } from 'preact';
import { classNames } from './class-names.js';
import type { UiWords } from './ui.messages.js';
import { useUiWords } from './ui-words.context.js';

/** The states of a due date. */
export type ChipState = 'on_time' | 'near' | 'overdue' | 'answered';

/** What the chip takes; the result of the due-state rule fits. */
export interface ChipProps {
  readonly state: ChipState;
  /**
   * Calendar days: left when `on_time` or `near` (0 is today), late when `overdue`; when
   * `answered`, days late (0 or fewer is in time), or left out where it is not known.
   */
  readonly days?: number | undefined;
  readonly class?: string | undefined;
}

const ICONS: Readonly<Record<ChipState, string>> = {
  on_time:
    'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1.8a5.2 5.2 0 1 0 0 10.4A5.2 5.2 0 0 0 8 2.8Zm3.4 3L7.3 10 4.9 7.7 3.8 8.9l3.5 3.4 5.2-5.3Z',
  near: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm-.9 3v4.6l3.5 2 .9-1.5-2.6-1.5V4Z',
  overdue: 'M8 1 16 15H0Zm-.9 5v4.5h1.8V6Zm0 5.6v1.8h1.8v-1.8Z',
  answered: 'M6.3 12.9 1.5 8.2 3 6.7l3.3 3.2L13 3.1l1.5 1.5Z',
};

function answeredWords(words: UiWords['chip'], days: number | undefined): string {
  if (days === undefined) return words.answered;
  return days > 0 ? words.answeredLate(days) : words.answeredInTime;
}

/** The words of a due state, for a chip, a mail or a title. */
function chipWords({ state, days }: ChipProps, words: UiWords['chip']): string {
  if (state === 'answered') return answeredWords(words, days);
  if (state === 'overdue') return words.daysLate(days ?? 0);
  return days === 0 ? words.dueToday : words.daysLeft(days ?? 0);
}

/** How a due date stands: icon, words and colour. The date itself belongs beside it. */
export function Chip(props: ChipProps): VNode {
  const words = useUiWords();
  return (
    <span class={classNames('chip', `chip--${props.state}`, props.class)}>
      <svg
        class="chip__icon"
        viewBox="0 0 16 16"
        width="16"
        height="16"
        aria-hidden="true"
        focusable="false"
      >
        <path fill="currentColor" fill-rule="evenodd" d={ICONS[props.state]} />
      </svg>
      {chipWords(props, words.chip)}
    </span>
  );
}
