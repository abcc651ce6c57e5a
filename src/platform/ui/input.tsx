import type { ComponentChildren, VNode } from 'preact';
import type { Attributes } from './attributes.js';
import { classNames } from './class-names.js';
import { describedBy, LabelledGroup, type FieldProps } from './form-group.js';
import { hasContent } from './has-content.js';
import { usePostedValues } from './resumed-form.js';

/** What a one-line field takes. */
export interface InputProps extends FieldProps {
  readonly value?: string | number | undefined;
  /** `text` unless given; `tel`, `email`, `password`, `date`, `search`, `file`. */
  readonly type?: string | undefined;
  readonly inputmode?: 'text' | 'tel' | 'email' | 'numeric' | 'decimal' | 'search' | undefined;
  readonly autocomplete?: string | undefined;
  readonly autocapitalize?: string | undefined;
  readonly spellcheck?: boolean | undefined;
  readonly pattern?: string | undefined;
  readonly prefix?: ComponentChildren;
  readonly suffix?: ComponentChildren;
  /** What stands behind the field. */
  readonly after?: ComponentChildren;
}

/** What no page can or may show again. */
const NEVER_SHOWN = ['file', 'password'];

function useShownValue({ name, type = 'text', value }: InputProps): InputProps['value'] {
  const posted = usePostedValues(name)?.at(-1);
  return NEVER_SHOWN.includes(type) ? value : (posted ?? value);
}

function Control(props: InputProps): VNode {
  const value = useShownValue(props);
  const id = props.id ?? props.name;
  const error = hasContent(props.error) && 'govuk-input--error';
  const html: Attributes = {
    type: props.type ?? 'text',
    spellcheck: props.spellcheck === undefined ? undefined : `${props.spellcheck}`,
    autocapitalize: props.autocapitalize,
    ...props.attributes,
  };
  return (
    <input
      class={classNames('govuk-input', props.class, error)}
      id={id}
      name={props.name}
      value={value}
      disabled={props.disabled}
      aria-describedby={describedBy(id, props)}
      autocomplete={props.autocomplete}
      pattern={props.pattern}
      inputmode={props.inputmode}
      {...html}
    />
  );
}

function Affix({ side, children }: { side: string; children: ComponentChildren }): VNode | null {
  if (!hasContent(children)) return null;
  return (
    <div class={`govuk-input__${side}`} aria-hidden="true">
      {children}
    </div>
  );
}

/** A field of one line. */
export function Input(props: InputProps): VNode {
  const wrapped = hasContent(props.prefix) || hasContent(props.suffix);
  return (
    <LabelledGroup field={props}>
      {wrapped ? (
        <div class="govuk-input__wrapper">
          <Affix side="prefix">{props.prefix}</Affix>
          <Control {...props} />
          <Affix side="suffix">{props.suffix}</Affix>
        </div>
      ) : (
        <Control {...props} />
      )}
      {props.after}
    </LabelledGroup>
  );
}
