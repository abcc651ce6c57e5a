import type { ComponentChildren, VNode } from 'preact';
import type { Attributes } from './attributes.js';
import { classNames } from './class-names.js';
import { useUiWords } from './ui-words.context.js';

/** What an error message needs. */
interface ErrorMessageProps {
  readonly id?: string | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
  /** Read out before the message; the empty string leaves it out. */
  readonly prefix?: string | undefined;
  readonly children: ComponentChildren;
}

/** What is wrong with a field, in the same words as in the summary on top. */
export function ErrorMessage(props: ErrorMessageProps): VNode {
  const words = useUiWords();
  const prefix = props.prefix ?? words.error;
  return (
    <p id={props.id} class={classNames('govuk-error-message', props.class)} {...props.attributes}>
      {prefix && <span class="govuk-visually-hidden">{prefix}:</span>} {props.children}
    </p>
  );
}
