import type { ComponentChildren, VNode } from 'preact';
import type { Attributes } from './attributes.js';
import { classNames } from './class-names.js';

/** What an inset takes. */
interface InsetTextProps {
  readonly children: ComponentChildren;
  readonly id?: string | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

/** Words set off from the text round them by a bar. */
export function InsetText({ children, id, class: extra, attributes }: InsetTextProps): VNode {
  return (
    <div id={id} class={classNames('govuk-inset-text', extra)} {...attributes}>
      {children}
    </div>
  );
}
