import type { ComponentChildren, VNode } from 'preact';
import type { Attributes } from './attributes.js';
import { classNames } from './class-names.js';
import { useUiWords } from './ui-words.context.js';

/** What a warning takes. */
interface WarningTextProps {
  readonly children: ComponentChildren;
  /** Read out in place of the exclamation mark. */
  readonly iconText?: string | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

/** A consequence that nobody should miss. */
export function WarningText(props: WarningTextProps): VNode {
  const words = useUiWords();
  return (
    <div class={classNames('govuk-warning-text', props.class)} {...props.attributes}>
      <span class="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong class="govuk-warning-text__text">
        <span class="govuk-visually-hidden">{props.iconText ?? words.warning}</span>{' '}
        {props.children}
      </strong>
    </div>
  );
}
