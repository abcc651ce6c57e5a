import type { ComponentChildren, VNode } from 'preact';
import type { Attributes } from './attributes.js';
import { classNames } from './class-names.js';
import { hrefAttribute } from './safe-href.js';
import { useUiWords } from './ui-words.context.js';

/** What a link back takes. */
interface BackLinkProps {
  readonly href: string;
  readonly children?: ComponentChildren;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

/** The way to the page before, above the heading. */
export function BackLink({ href, children, class: extra, attributes }: BackLinkProps): VNode {
  const words = useUiWords();
  return (
    <a {...hrefAttribute(href)} class={classNames('govuk-back-link', extra)} {...attributes}>
      {children ?? words.back}
    </a>
  );
}
