import type { ComponentChildren, VNode } from 'preact';
import type { Attributes } from './attributes.js';
import { classNames } from './class-names.js';
import { hasContent } from './has-content.js';

/** What a fieldset needs. */
interface FieldsetProps {
  readonly legend?: ComponentChildren;
  /** `govuk-fieldset__legend--s`, `--m`, `--l`, `--xl`. */
  readonly legendClass?: string | undefined;
  readonly legendIsPageHeading?: boolean | undefined;
  readonly class?: string | undefined;
  readonly role?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly attributes?: Attributes | undefined;
  readonly children?: ComponentChildren;
}

/** Fields that belong together, with the question they answer. */
export function Fieldset(props: FieldsetProps): VNode {
  const legend = props.legendIsPageHeading ? (
    <h1 class="govuk-fieldset__heading">{props.legend}</h1>
  ) : (
    props.legend
  );
  return (
    <fieldset
      class={classNames('govuk-fieldset', props.class)}
      role={props.role as 'group' | undefined}
      aria-describedby={props.describedBy}
      {...props.attributes}
    >
      {hasContent(props.legend) && (
        <legend class={classNames('govuk-fieldset__legend', props.legendClass)}>{legend}</legend>
      )}
      {props.children}
    </fieldset>
  );
}
