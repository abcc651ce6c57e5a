import type { VNode } from 'preact';
import { classNames } from './class-names.js';
import {
  Choice,
  choiceHintId,
  choiceId,
  ChoiceWords,
  type ChoiceDivider,
  type ChoiceItem,
  type ChoiceProps,
} from './choice.js';
import { describedBy } from './form-group.js';
import { hasContent } from './has-content.js';
import { usePostedValues } from './resumed-form.js';

/** One box to tick; it may have a name of its own. */
interface CheckboxItem extends ChoiceItem {
  readonly name?: string | undefined;
}

/** What a question with any number of answers takes. */
interface CheckboxesProps extends ChoiceProps {
  readonly items: readonly (CheckboxItem | ChoiceDivider | false | null | undefined)[];
  /** The values that are ticked. */
  readonly values?: readonly (string | number)[] | undefined;
}

function isTicked(item: CheckboxItem, values: CheckboxesProps['values']): boolean {
  return item.checked ?? values?.includes(item.value) ?? false;
}

function Checkbox(at: { item: CheckboxItem; index: number; props: CheckboxesProps }): VNode {
  const { item, index, props } = at;
  const prefix = props.idPrefix ?? props.name;
  const id = choiceId(prefix, index, item);
  const hintId = choiceHintId(id, item);
  const again = usePostedValues(item.name ?? props.name);
  // Without a fieldset nothing else would tie the hint and the error to the boxes.
  const shared = hasContent(props.legend) ? undefined : describedBy(prefix, props);
  return (
    <div class="govuk-checkboxes__item">
      <input
        class="govuk-checkboxes__input"
        id={id}
        name={item.name ?? props.name}
        type="checkbox"
        value={item.value}
        checked={again?.includes(String(item.value)) ?? isTicked(item, props.values)}
        disabled={item.disabled}
        aria-describedby={classNames(shared, hintId) || undefined}
        {...item.attributes}
      />
      <ChoiceWords block="govuk-checkboxes" id={id} item={item} />
    </div>
  );
}

/** A question with any number of answers. */
export function Checkboxes(props: CheckboxesProps): VNode {
  return (
    <Choice
      block="govuk-checkboxes"
      props={props}
      show={(item, index) => <Checkbox item={item} index={index} props={props} />}
    />
  );
}
