import type { ComponentChildren, VNode } from 'preact';
import type { Attributes } from './attributes.js';
import { classNames } from './class-names.js';
import { hasContent } from './has-content.js';

/** What a label needs. */
interface LabelProps {
  /** The id of the field. */
  readonly for?: string | undefined;
  /** `govuk-label--s`, `--m`, `--l`, `--xl`. */
  readonly class?: string | undefined;
  readonly isPageHeading?: boolean | undefined;
  readonly attributes?: Attributes | undefined;
  readonly children?: ComponentChildren;
}

/** The label of a field; nothing when it has no words. */
export function Label(props: LabelProps): VNode | null {
  if (!hasContent(props.children)) return null;
  const label = (
    <label class={classNames('govuk-label', props.class)} {...props.attributes} for={props.for}>
      {props.children}
    </label>
  );
  return props.isPageHeading ? <h1 class="govuk-label-wrapper">{label}</h1> : label;
}
