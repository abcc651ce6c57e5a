import type { VNode } from 'preact';
import { CHOICES } from '../../../plan/files/plan-choices.data.js';
import { COLUMN_WORDS } from '../../../plan/files/plan-sheets.messages.js';
import { Checkboxes } from '../../../platform/ui/checkboxes.js';
import { Input } from '../../../platform/ui/input.js';
import { Select } from '../../../platform/ui/select.js';
import { Textarea } from '../../../platform/ui/textarea.js';
import { projectRevisionWords as words } from './project-revision.messages.js';
import type { Bound } from './revision-terms.fields.js';

const title = (field: string): string => COLUMN_WORDS.projects[field]!.title;

/** A project's fields; they are called as in the files. */
export function ProjectRevisionFields(props: { readonly bind: (name: string) => Bound }): VNode {
  const bind = (name: string): Bound & { label: string } => ({
    ...props.bind(name),
    label: title(name),
  });
  return (
    <>
      <Textarea {...bind('title')} rows={3} />
      <Select {...bind('kind')} items={choices('kind')} />
      <Input {...bind('quantity')} inputmode="numeric" class="govuk-input--width-5" />
      <Input {...bind('unit')} class="govuk-input--width-10" />
      <Input
        {...bind('budgetBaht')}
        hint={words.budgetHint}
        inputmode="numeric"
        class="govuk-input--width-10"
      />
      <Textarea {...bind('indicator')} rows={3} />
      <Textarea {...bind('outcome')} rows={3} />
      <Quarters {...props.bind('quarters')} />
      <Input {...bind('divisionLabel')} />
      <Input {...bind('divisions')} hint={words.divisionsHint} />
      <Select {...bind('reportEvery')} items={choices('reportEvery')} />
      <Select
        {...bind('computed')}
        items={[{ value: '', text: words.noneChosen }, ...choices('computed')]}
      />
      <Textarea {...bind('notes')} rows={2} />
    </>
  );
}

const choices = (of: keyof typeof CHOICES): { value: string; text: string }[] =>
  Object.entries<string>(CHOICES[of]).map(([value, text]) => ({ value, text }));

function Quarters({ name, value = '', error }: Bound): VNode {
  return (
    <Checkboxes
      name={name}
      error={error}
      legend={words.quarters}
      items={[1, 2, 3, 4].map((no) => ({ value: `${no}`, text: words.quarter(no) }))}
      values={value.split(',')}
    />
  );
}
