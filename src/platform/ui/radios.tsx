import type { VNode } from 'preact';
import { usePostedValues } from './resumed-form.js';
import {
  Choice,
  choiceHintId,
  choiceId,
  ChoiceWords,
  type ChoiceDivider,
  type ChoiceItem,
  type ChoiceProps,
} from './choice.js';

/** What a question with one answer takes. */
interface RadiosProps extends ChoiceProps {
  readonly items: readonly (ChoiceItem | ChoiceDivider | false | null | undefined)[];
  /** The value that is chosen. */
  readonly value?: string | number | undefined;
}

function Radio({
  item,
  index,
  props,
}: {
  item: ChoiceItem;
  index: number;
  props: RadiosProps;
}): VNode {
  const id = choiceId(props.idPrefix ?? props.name, index, item);
  const hintId = choiceHintId(id, item);
  const again = usePostedValues(props.name);
  const isChosen = item.checked ?? (props.value !== undefined && item.value === props.value);
  return (
    <div class="govuk-radios__item">
      <input
        class="govuk-radios__input"
        id={id}
        name={props.name}
        type="radio"
        value={item.value}
        checked={again?.includes(String(item.value)) ?? isChosen}
        disabled={item.disabled}
        aria-describedby={hintId}
        {...item.attributes}
      />
      <ChoiceWords block="govuk-radios" id={id} item={item} />
    </div>
  );
}

/** A question with exactly one answer. */
export function Radios(props: RadiosProps): VNode {
  return (
    <Choice
      block="govuk-radios"
      props={props}
      show={(item, index) => <Radio item={item} index={index} props={props} />}
    />
  );
}
