import type { ComponentChildren, VNode } from 'preact';
import type { Attributes } from './attributes.js';
import { classNames } from './class-names.js';
import { hrefAttribute } from './safe-href.js';
import { useUiWords } from './ui-words.context.js';

/** One step of the way; the last one, the page itself, has no href. */
export interface Breadcrumb {
  readonly text: ComponentChildren;
  readonly href?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

/** What the way to a page takes. */
export interface BreadcrumbsProps {
  readonly items: readonly Breadcrumb[];
  readonly label?: string | undefined;
  readonly collapseOnMobile?: boolean | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

/** The way to this page from the start. */
export function Breadcrumbs(props: BreadcrumbsProps): VNode {
  const words = useUiWords();
  const collapse = props.collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile';
  return (
    <nav
      class={classNames('govuk-breadcrumbs', props.class, collapse)}
      {...props.attributes}
      aria-label={props.label ?? words.breadcrumb}
    >
      <ol class="govuk-breadcrumbs__list">
        {props.items.map((item) =>
          item.href === undefined ? (
            <li class="govuk-breadcrumbs__list-item" aria-current="page">
              {item.text}
            </li>
          ) : (
            <li class="govuk-breadcrumbs__list-item">
              <a class="govuk-breadcrumbs__link" {...hrefAttribute(item.href)} {...item.attributes}>
                {item.text}
              </a>
            </li>
          ),
        )}
      </ol>
    </nav>
  );
}
