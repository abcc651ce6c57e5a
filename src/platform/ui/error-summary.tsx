import type { ComponentChildren, VNode } from 'preact';
import type { Attributes } from './attributes.js';
import { classNames } from './class-names.js';
import { hasContent } from './has-content.js';
import { hrefAttribute } from './safe-href.js';
import { useUiWords } from './ui-words.context.js';

/** One error, in the words that stand at its field. */
export interface ErrorSummaryItem {
  readonly text: ComponentChildren;
  /** `#` and the id of the field. */
  readonly href?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

/** What the summary takes. */
interface ErrorSummaryProps {
  readonly errors?: readonly ErrorSummaryItem[] | undefined;
  readonly title?: ComponentChildren;
  readonly description?: ComponentChildren;
  /** Keeps the focus where it is when the page opens. */
  readonly disableAutoFocus?: boolean | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

function ErrorLine({ item }: { item: ErrorSummaryItem }): VNode {
  if (item.href === undefined) return <li>{item.text}</li>;
  return (
    <li>
      <a {...hrefAttribute(item.href)} {...item.attributes}>
        {item.text}
      </a>
    </li>
  );
}

/** All errors of a form, on top of it; the script moves the focus here. */
export function ErrorSummary(props: ErrorSummaryProps): VNode {
  const words = useUiWords();
  const errors = props.errors ?? [];
  return (
    <div
      class={classNames('govuk-error-summary', props.class)}
      data-disable-auto-focus={props.disableAutoFocus}
      {...props.attributes}
      data-module="govuk-error-summary"
    >
      <div role="alert">
        <h2 class="govuk-error-summary__title">{props.title ?? words.errorSummaryTitle}</h2>
        <div class="govuk-error-summary__body">
          {hasContent(props.description) && <p>{props.description}</p>}
          {errors.length > 0 && (
            <ul class="govuk-list govuk-error-summary__list">
              {errors.map((item) => (
                <ErrorLine item={item} />
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  );
}
