import type { ComponentChildren, VNode } from 'preact';
import { hasContent } from '../../platform/ui/has-content.js';

/** A code that people copy by hand, large and with room between its letters. */
export function Code({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <p class="code">
      <span class="code__label">{label}</span> <strong class="code__value">{children}</strong>
    </p>
  );
}

/** What the receipt's box takes. */
interface ReceiptProps {
  /** The PIN, facts, links. */
  readonly children: ComponentChildren;
  /** The picture that leads to the tracking page. */
  readonly qr?: ComponentChildren;
}

/** The box that is worth printing and keeping. */
export function Receipt({ children, qr }: ReceiptProps): VNode {
  return (
    <div class="receipt">
      <div class="receipt__facts">{children}</div>
      {hasContent(qr) && <div class="receipt__qr">{qr}</div>}
    </div>
  );
}

/** The promise of an answer by a day, the most important sentence of a receipt. */
export function DuePromise({ children }: { readonly children: ComponentChildren }): VNode {
  return <div class="due-promise">{children}</div>;
}
