import type { ComponentChildren, VNode } from 'preact';
import type { Attributes } from './attributes.js';
import { classNames } from './class-names.js';
import { ErrorMessage } from './error-message.js';
import { hasContent } from './has-content.js';
import { Hint } from './hint.js';
import { Label } from './label.js';

/** What every field with one label takes. */
export interface FieldProps {
  readonly name: string;
  /** Falls back to the name; a link of the error summary points at it. */
  readonly id?: string | undefined;
  readonly label?: ComponentChildren;
  readonly labelClass?: string | undefined;
  readonly labelIsPageHeading?: boolean | undefined;
  readonly hint?: ComponentChildren;
  readonly error?: ComponentChildren;
  /** Ids of further elements that describe the field. */
  readonly describedBy?: string | undefined;
  readonly class?: string | undefined;
  readonly groupClass?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly attributes?: Attributes | undefined;
}

/** The ids of all that describes a field: hint, then error. */
export function describedBy(
  id: string,
  field: Pick<FieldProps, 'describedBy' | 'hint' | 'error'>,
): string | undefined {
  const ids = [
    field.describedBy,
    hasContent(field.hint) && `${id}-hint`,
    hasContent(field.error) && `${id}-error`,
  ];
  return classNames(...ids) || undefined;
}

/** Hint and error message of a field, in their order. */
export function HintAndError({
  id,
  hint,
  error,
}: {
  readonly id: string;
  readonly hint?: ComponentChildren;
  readonly error?: ComponentChildren;
}): VNode {
  return (
    <>
      {hasContent(hint) && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {hasContent(error) && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
    </>
  );
}

/** What the box round a field takes. */
interface FormGroupProps {
  readonly error?: ComponentChildren;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
  readonly children: ComponentChildren;
}

/** The box round a field, with the red bar when it has an error. */
export function FormGroup(props: FormGroupProps): VNode {
  const error = hasContent(props.error) && 'govuk-form-group--error';
  return (
    <div class={classNames('govuk-form-group', error, props.class)} {...props.attributes}>
      {props.children}
    </div>
  );
}

/** A group with label, hint and error above its one field. */
export function LabelledGroup({
  field,
  attributes,
  children,
}: {
  readonly field: FieldProps;
  readonly attributes?: Attributes | undefined;
  readonly children: ComponentChildren;
}): VNode {
  const id = field.id ?? field.name;
  return (
    <FormGroup error={field.error} class={field.groupClass} attributes={attributes}>
      <Label for={id} class={field.labelClass} isPageHeading={field.labelIsPageHeading}>
        {field.label}
      </Label>
      <HintAndError id={id} hint={field.hint} error={field.error} />
      {children}
    </FormGroup>
  );
}
