import type { VNode } from 'preact';

/** What the bar takes, all in days. */
interface StepBarProps {
  readonly promised: number;
  readonly measured: number | null;
  /** The length of the whole chart. */
  readonly most: number;
}

const WIDTH = 100;

/** A step's promised days with the measured ones below; the figures stand beside it, so it is silent. */
export function StepBar({ promised, measured, most }: StepBarProps): VNode {
  // The same day is a sliver, since nothing at all would look like a missing figure.
  const length = (days: number): number =>
    Math.max(1, Math.round((Math.min(days, most) / Math.max(most, 1)) * WIDTH));
  return (
    <svg
      class="step-bar"
      viewBox={`0 0 ${WIDTH} 12`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect class="step-bar__promised" width={length(promised)} height="6" />
      {measured !== null && (
        <rect class="step-bar__measured" y="6" width={length(measured)} height="6" />
      )}
    </svg>
  );
}
