import type { ComponentChildren, VNode } from 'preact';
import type { Attributes } from './attributes.js';
import { classNames } from './class-names.js';

/** What a tag takes. */
interface TagProps {
  readonly children: ComponentChildren;
  readonly colour?:
    'grey' | 'green' | 'teal' | 'purple' | 'magenta' | 'red' | 'orange' | 'yellow' | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

/** The status of a thing in a word; the due date has a Chip instead. */
export function Tag({ children, colour, class: extra, attributes }: TagProps): VNode {
  return (
    <strong
      class={classNames('govuk-tag', colour && `govuk-tag--${colour}`, extra)}
      {...attributes}
    >
      {children}
    </strong>
  );
}
