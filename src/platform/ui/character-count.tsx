import type { VNode } from 'preact';
import type { Attributes } from './attributes.js';
import { classNames } from './class-names.js';
import { Hint } from './hint.js';
import { Textarea, type TextareaProps } from './textarea.js';
import type { UiWords } from './ui.messages.js';
import { useUiWords } from './ui-words.context.js';

/** What a field with a limit takes. */
interface CharacterCountProps extends Omit<TextareaProps, 'after' | 'describedBy'> {
  /** The most characters that the server takes: code points of NFC text, a line break as one. */
  readonly maxlength: number;
  /** Percentage of the limit from which the count shows. */
  readonly threshold?: number | undefined;
  /** Replaces the sentence about the limit; `%{count}` stands for it. */
  readonly description?: string | undefined;
  readonly messageClass?: string | undefined;
}

function countWords(words: UiWords): Attributes {
  const forms = (key: string, messages: Readonly<Record<string, string>>): [string, string][] =>
    Object.entries(messages).map(([form, text]) => [`data-i18n.${key}.${form}`, text]);
  return Object.fromEntries([
    ...forms('characters-under-limit', words.charactersLeft),
    ...(words.charactersFull ? [['data-i18n.characters-at-limit', words.charactersFull]] : []),
    ...forms('characters-over-limit', words.charactersOver),
  ]) as Attributes;
}

/** A field of several lines that says how much room is left; the script only makes it live. */
export function CharacterCount(props: CharacterCountProps): VNode {
  const words = useUiWords();
  const id = props.id ?? props.name;
  const { maxlength, threshold, description, messageClass, ...field } = props;
  const limit = (description ?? words.characterLimit).replace('%{count}', `${maxlength}`);
  return (
    <Textarea
      {...field}
      class={classNames('govuk-js-character-count', props.class)}
      groupClass={classNames('govuk-character-count', props.groupClass)}
      groupAttributes={{
        'data-module': 'govuk-character-count',
        'data-maxlength': maxlength,
        'data-threshold': threshold,
        ...countWords(words),
        ...props.groupAttributes,
      }}
      describedBy={`${id}-info`}
      after={
        <Hint id={`${id}-info`} class={classNames('govuk-character-count__message', messageClass)}>
          {limit}
        </Hint>
      }
    />
  );
}
