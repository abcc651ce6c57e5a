import type { VNode } from 'preact';

const DAYS = 15;
const RADIUS = 19;

function dot(day: number): VNode {
  const turn = ((day - 1) / DAYS) * 2 * Math.PI - Math.PI / 2;
  const last = day === DAYS;
  return (
    <circle
      cx={(24 + RADIUS * Math.cos(turn)).toFixed(2)}
      cy={(24 + RADIUS * Math.sin(turn)).toFixed(2)}
      r={last ? 3.6 : 2.4}
      fill={last ? '#e3b23c' : 'currentColor'}
    />
  );
}

/** Our sign: fifteen days round a tick, the last one gold. */
export function Mark(): VNode {
  return (
    <svg
      class="mark"
      viewBox="0 0 48 48"
      width="48"
      height="48"
      aria-hidden="true"
      focusable="false"
    >
      {Array.from({ length: DAYS }, (_, index) => dot(index + 1))}
      <path
        d="M15.5 24.5l6 6 11.5-12.5"
        fill="none"
        stroke="currentColor"
        stroke-width="4"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
