import type { VNode } from 'preact';
import type { Attributes } from './attributes.js';
import { classNames } from './class-names.js';
import { describedBy, LabelledGroup, type FieldProps } from './form-group.js';
import { hasContent } from './has-content.js';
import { usePostedValues } from './resumed-form.js';

/** One line of a list. */
export interface SelectItem {
  /** Without it the text is what the form sends. */
  readonly value?: string | number | undefined;
  readonly text: string;
  readonly selected?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly attributes?: Attributes | undefined;
}

/** What a list to choose from takes. */
interface SelectProps extends FieldProps {
  readonly items: readonly (SelectItem | false | null | undefined)[];
  /** The value that is chosen. */
  readonly value?: string | number | undefined;
}

function Option(props: {
  item: SelectItem;
  chosen: string | number | undefined;
  again: string | undefined;
}): VNode {
  const { item, chosen, again } = props;
  const effective = item.value ?? item.text;
  const isChosen = item.selected ?? (chosen !== undefined && chosen !== '' && effective === chosen);
  return (
    <option
      value={item.value}
      selected={again === undefined ? isChosen : String(effective) === again}
      disabled={item.disabled}
      {...item.attributes}
    >
      {item.text}
    </option>
  );
}

/** A list from which one line is chosen. */
export function Select(props: SelectProps): VNode {
  const id = props.id ?? props.name;
  const again = usePostedValues(props.name)?.at(-1);
  const error = hasContent(props.error) && 'govuk-select--error';
  return (
    <LabelledGroup field={props}>
      <select
        class={classNames('govuk-select', props.class, error)}
        id={id}
        name={props.name}
        disabled={props.disabled}
        aria-describedby={describedBy(id, props)}
        {...props.attributes}
      >
        {props.items.map(
          (item) => item && <Option item={item} chosen={props.value} again={again} />,
        )}
      </select>
    </LabelledGroup>
  );
}
