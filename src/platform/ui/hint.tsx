import type { ComponentChildren, VNode } from 'preact';
import type { Attributes } from './attributes.js';
import { classNames } from './class-names.js';

/** What a hint needs. */
interface HintProps {
  readonly id?: string | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
  readonly children: ComponentChildren;
}

/** One sentence that helps to fill in a field. */
export function Hint({ id, class: extra, attributes, children }: HintProps): VNode {
  return (
    <div id={id} class={classNames('govuk-hint', extra)} {...attributes}>
      {children}
    </div>
  );
}
