import type { ComponentChildren, VNode } from 'preact';
import type { Attributes } from './attributes.js';
import { classNames } from './class-names.js';
import { describedBy, FormGroup, HintAndError } from './form-group.js';
import { Fieldset } from './fieldset.js';
import { hasContent } from './has-content.js';
import { Hint } from './hint.js';
import { Label } from './label.js';

/** What radios and checkboxes share: the question, and where its hint and error go. */
export interface ChoiceProps {
  readonly name: string;
  /** First part of the items' ids, the name unless given; the first item's id is just this. */
  readonly idPrefix?: string | undefined;
  /** The question; without it there is no fieldset. */
  readonly legend?: ComponentChildren;
  readonly legendClass?: string | undefined;
  readonly legendIsPageHeading?: boolean | undefined;
  readonly fieldsetClass?: string | undefined;
  readonly fieldsetAttributes?: Attributes | undefined;
  readonly hint?: ComponentChildren;
  readonly error?: ComponentChildren;
  readonly describedBy?: string | undefined;
  readonly class?: string | undefined;
  readonly groupClass?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

/** One answer. */
export interface ChoiceItem {
  readonly value: string | number;
  readonly text: ComponentChildren;
  readonly hint?: ComponentChildren;
  readonly id?: string | undefined;
  readonly checked?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly labelClass?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

/** A word between two answers, such as "or". */
export interface ChoiceDivider {
  readonly divider: string;
}

type Block = 'govuk-radios' | 'govuk-checkboxes';

/** A question of either kind: `show` draws one answer. */
interface ChoiceQuestion<Item extends ChoiceItem> {
  readonly block: Block;
  readonly props: ChoiceProps & {
    readonly items: readonly (Item | ChoiceDivider | false | null | undefined)[];
  };
  readonly show: (item: Item, index: number) => VNode;
}

/** The group, fieldset, hint and error round the answers of a question, and the words between them. */
export function Choice<Item extends ChoiceItem>(question: ChoiceQuestion<Item>): VNode {
  const { block, props, show } = question;
  const id = props.idPrefix ?? props.name;
  const inner = (
    <>
      <HintAndError id={id} hint={props.hint} error={props.error} />
      <div class={classNames(block, props.class)} {...props.attributes} data-module={block}>
        {props.items.map((item, index) => {
          if (!item) return null;
          if ('divider' in item) return <div class={`${block}__divider`}>{item.divider}</div>;
          return show(item, index);
        })}
      </div>
    </>
  );
  return (
    <FormGroup error={props.error} class={props.groupClass}>
      {hasContent(props.legend) ? (
        <Fieldset
          legend={props.legend}
          legendClass={props.legendClass}
          legendIsPageHeading={props.legendIsPageHeading}
          class={props.fieldsetClass}
          describedBy={describedBy(id, props)}
          attributes={props.fieldsetAttributes}
        >
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </FormGroup>
  );
}

/** The id of the nth answer, counted from 0; the first has no number so that a summary can link to it. */
export function choiceId(prefix: string, index: number, item: ChoiceItem): string {
  return item.id ?? (index === 0 ? prefix : `${prefix}-${index + 1}`);
}

/** The id of an answer's hint, when it has one. */
export function choiceHintId(id: string, item: ChoiceItem): string | undefined {
  return hasContent(item.hint) ? `${id}-item-hint` : undefined;
}

/** What stands beside the circle or box of an answer: its words and its hint. */
export function ChoiceWords(props: {
  readonly block: Block;
  readonly id: string;
  readonly item: ChoiceItem;
}): VNode {
  const { block, id, item } = props;
  const hintId = choiceHintId(id, item);
  return (
    <>
      <Label for={id} class={classNames(`${block}__label`, item.labelClass)}>
        {item.text}
      </Label>
      {hintId && (
        <Hint id={hintId} class={`${block}__hint`}>
          {item.hint}
        </Hint>
      )}
    </>
  );
}
