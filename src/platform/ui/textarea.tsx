import type { ComponentChildren, VNode } from 'preact';
import type { Attributes } from './attributes.js';
import { classNames } from './class-names.js';
import { describedBy, LabelledGroup, type FieldProps } from './form-group.js';
import { hasContent } from './has-content.js';
import { usePostedValues } from './resumed-form.js';

/** What a field of several lines takes. */
export interface TextareaProps extends FieldProps {
  readonly value?: string | undefined;
  /** Lines shown, 5 unless given. */
  readonly rows?: number | undefined;
  readonly spellcheck?: boolean | undefined;
  readonly autocomplete?: string | undefined;
  readonly groupAttributes?: Attributes | undefined;
  /** Stands below the field. */
  readonly after?: ComponentChildren;
}

/** The text as it must stand in the HTML: a parser eats the first line break of a textarea. */
function asWritten(value: string | undefined): string {
  return value?.startsWith('\n') ? `\n${value}` : (value ?? '');
}

/** A field of several lines. */
export function Textarea(props: TextareaProps): VNode {
  const id = props.id ?? props.name;
  const again = usePostedValues(props.name)?.at(-1);
  const error = hasContent(props.error) && 'govuk-textarea--error';
  const html: Attributes = {
    spellcheck: props.spellcheck === undefined ? undefined : `${props.spellcheck}`,
    ...props.attributes,
  };
  return (
    <LabelledGroup field={props} attributes={props.groupAttributes}>
      <textarea
        class={classNames('govuk-textarea', error, props.class)}
        id={id}
        name={props.name}
        rows={props.rows ?? 5}
        disabled={props.disabled}
        aria-describedby={describedBy(id, props)}
        autocomplete={props.autocomplete}
        {...html}
      >
        {asWritten(again ?? props.value)}
      </textarea>
      {props.after}
    </LabelledGroup>
  );
}
