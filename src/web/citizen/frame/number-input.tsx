import type { VNode } from 'preact';
import { Input, type InputProps } from '../../../platform/ui/input.js';
import { numberWords as words } from './number-input.messages.js';

/** The field for the number of a complaint, with an example of one. */
export function NumberInput({
  example,
  ...props
}: Pick<InputProps, 'value' | 'error'> & { readonly example: string }): VNode {
  return (
    <Input
      name="number"
      label={words.number}
      hint={words.hint(example)}
      class="govuk-input--width-20"
      autocomplete="off"
      autocapitalize="characters"
      spellcheck={false}
      {...props}
    />
  );
}
