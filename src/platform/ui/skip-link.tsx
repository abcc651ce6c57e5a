import type { ComponentChildren, VNode } from 'preact';
import type { Attributes } from './attributes.js';
import { classNames } from './class-names.js';
import { hrefAttribute } from './safe-href.js';
import { useUiWords } from './ui-words.context.js';

/** What the skip link takes. */
interface SkipLinkProps {
  /** `#content` unless given. */
  readonly href?: string | undefined;
  readonly children?: ComponentChildren;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

/** The first link of every page, for those who come by keyboard. */
export function SkipLink(props: SkipLinkProps): VNode {
  const words = useUiWords();
  return (
    <a
      {...hrefAttribute(props.href ?? '#content')}
      class={classNames('govuk-skip-link', props.class)}
      {...props.attributes}
      data-module="govuk-skip-link"
    >
      {props.children ?? words.skipToContent}
    </a>
  );
}
