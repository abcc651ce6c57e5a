import type { VNode } from 'preact';
import { linkedWords as words } from './linked.messages.js';

/** How many cases a figure counts that the list under it does not name. */
export function Unnamed({ count }: { count: number }): VNode | null {
  if (count === 0) return null;
  return <p class="govuk-body">{words.unnamed(count.toLocaleString('en'))}</p>;
}
