import type { ComponentChildren, VNode } from 'preact';
import type { Attributes } from './attributes.js';
import { classNames } from './class-names.js';
import { safeHref } from './safe-href.js';

/** What a link needs. */
interface LinkProps {
  readonly href: string;
  readonly children: ComponentChildren;
  readonly class?: string | undefined;
  /** The language of the page behind it or of its words, e.g. `en`. */
  readonly lang?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

/** A link; a target that could run script (`javascript:`, `data:`) leaves only the words. */
export function Link({ href, children, class: extra, lang, attributes }: LinkProps): VNode {
  const target = safeHref(href);
  if (target === undefined) return <span class={extra}>{children}</span>;
  return (
    <a class={classNames('govuk-link', extra)} href={target} lang={lang} {...attributes}>
      {children}
    </a>
  );
}
