import type { ComponentChildren, VNode } from 'preact';

/** What the fold takes. */
interface FiltersProps {
  /** What opens it on a phone, e.g. "search and filter". */
  readonly summary: ComponentChildren;
  /** Open on a phone too, as when a filter is in force. */
  readonly open?: boolean | undefined;
  /** The form that filters. */
  readonly children: ComponentChildren;
}

/** Search and filters beside a list: folded above it on a phone, always open where there is room. */
export function Filters({ summary, open, children }: FiltersProps): VNode {
  return (
    <details class="filters" open={open}>
      <summary class="filters__summary">{summary}</summary>
      {children}
    </details>
  );
}
