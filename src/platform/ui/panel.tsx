import type { ComponentChildren, VNode } from 'preact';
import type { Attributes } from './attributes.js';
import { classNames } from './class-names.js';
import { hasContent } from './has-content.js';
import { Heading, type HeadingLevel } from './heading.js';

/** What the panel takes. */
interface PanelProps {
  readonly title: ComponentChildren;
  /** 1 unless given. */
  readonly headingLevel?: HeadingLevel | undefined;
  readonly children?: ComponentChildren;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

/** The large confirmation on top of a receipt. */
export function Panel(props: PanelProps): VNode {
  return (
    <div
      class={classNames('govuk-panel', 'govuk-panel--confirmation', props.class)}
      {...props.attributes}
    >
      <Heading level={props.headingLevel ?? 1} class="govuk-panel__title">
        {props.title}
      </Heading>
      {hasContent(props.children) && <div class="govuk-panel__body">{props.children}</div>}
    </div>
  );
}
