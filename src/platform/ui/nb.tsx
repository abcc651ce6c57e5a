import type { ComponentChildren, VNode } from 'preact';

/** A proper name, number or date that must stay on one line; Thai breaks anywhere a word ends. */
export function Nb({ children }: { readonly children: ComponentChildren }): VNode {
  return <span class="nb">{children}</span>;
}
