import type { ComponentChildren, VNode } from 'preact';
import { CharacterCount } from '../../../src/platform/ui/character-count.js';
import { Checkboxes } from '../../../src/platform/ui/checkboxes.js';
import type { ChoiceDivider, ChoiceItem, ChoiceProps } from '../../../src/platform/ui/choice.js';
import type { FieldProps } from '../../../src/platform/ui/form-group.js';
import { Input, type InputProps } from '../../../src/platform/ui/input.js';
import { Radios } from '../../../src/platform/ui/radios.js';
import { Select } from '../../../src/platform/ui/select.js';
import { Textarea } from '../../../src/platform/ui/textarea.js';
import type { Item, Options, Part } from './govuk-fixtures.js';
import { contentOf } from './html-tree.js';

/** Shows the options of a fixture through our component. */
export type Show = (options: Options) => VNode;

/** What a part says, whether it came as words or as HTML. */
export function said(part: Part | undefined): ComponentChildren {
  return part?.html ? contentOf(part.html) : part?.text;
}

function field(o: Options): FieldProps {
  return {
    name: o.name ?? '',
    id: o.id,
    label: said(o.label),
    labelClass: o.label?.classes,
    labelIsPageHeading: o.label?.isPageHeading,
    hint: said(o.hint),
    error: said(o.errorMessage),
    describedBy: o.describedBy,
    class: o.classes,
    groupClass: o.formGroup?.classes,
    disabled: o.disabled,
    attributes: o.attributes,
  };
}

function choice(o: Options): ChoiceProps {
  return {
    name: o.name ?? '',
    idPrefix: o.idPrefix,
    legend: said(o.fieldset?.legend),
    legendClass: o.fieldset?.legend?.classes,
    legendIsPageHeading: o.fieldset?.legend?.isPageHeading,
    fieldsetClass: o.fieldset?.classes,
    fieldsetAttributes: o.fieldset?.attributes,
    describedBy: o.fieldset?.describedBy ?? o.describedBy,
    hint: said(o.hint),
    error: said(o.errorMessage),
    class: o.classes,
    groupClass: o.formGroup?.classes,
    attributes: o.attributes,
  };
}

type Answer = (ChoiceItem & { name?: string | undefined }) | ChoiceDivider | null;

function answer(item: Item | null): Answer {
  if (!item) return null;
  if (item.divider !== undefined) return { divider: item.divider };
  return {
    value: item.value ?? '',
    text: said(item),
    hint: said(item.hint),
    id: item.id,
    name: item.name,
    checked: item.checked,
    disabled: item.disabled,
    labelClass: item.label?.classes,
    attributes: item.attributes,
  };
}

/** The form fields by their govuk-frontend names. */
export const FIELDS: Readonly<Record<string, Show>> = {
  input: (o) => (
    <Input
      {...field(o)}
      value={o.value}
      type={o.type}
      inputmode={o['inputmode'] as InputProps['inputmode']}
      autocomplete={o['autocomplete'] as string | undefined}
      autocapitalize={o['autocapitalize'] as string | undefined}
      pattern={o['pattern'] as string | undefined}
      spellcheck={o.spellcheck}
      prefix={said(o.prefix)}
      suffix={said(o.suffix)}
    />
  ),
  textarea: (o) => (
    <Textarea
      {...field(o)}
      value={o.value}
      rows={o.rows as number | undefined}
      spellcheck={o.spellcheck}
      autocomplete={o['autocomplete'] as string | undefined}
    />
  ),
  'character-count': (o) => (
    <CharacterCount
      {...field(o)}
      maxlength={o.maxlength ?? 0}
      threshold={o['threshold'] as number | undefined}
      description={o['textareaDescriptionText'] as string | undefined}
      messageClass={o.countMessage?.classes}
      value={o.value}
      rows={o.rows as number | undefined}
      spellcheck={o.spellcheck}
    />
  ),
  radios: (o) => <Radios {...choice(o)} items={(o.items ?? []).map(answer)} value={o.value} />,
  checkboxes: (o) => (
    <Checkboxes {...choice(o)} items={(o.items ?? []).map(answer)} values={o.values} />
  ),
  select: (o) => (
    <Select
      {...field(o)}
      value={o.value}
      items={(o.items ?? []).map((item) => item && { ...item, text: item.text ?? '' })}
    />
  ),
};
