import type { VNode } from 'preact';
import { Checkboxes } from '../../../platform/ui/checkboxes.js';
import { Input } from '../../../platform/ui/input.js';
import { Textarea } from '../../../platform/ui/textarea.js';
import type { ErrorAt, Typed } from './submission-form.rule.js';
import { FIELD_NAMES, formWords as words } from './submission-form.messages.js';

/** Who says it and how to reach them; every field may stay empty. */
export function ContactFields({ typed, errorAt }: { typed: Typed; errorAt: ErrorAt }): VNode {
  return (
    <>
      <h2 class="govuk-heading-m">{words.contactTitle}</h2>
      <p class="govuk-body">{words.contactLead}</p>
      <Input
        name="name"
        label={words.optional(FIELD_NAMES.name)}
        hint={words.nameHint}
        autocomplete="name"
        value={typed.name}
        error={errorAt('name')}
      />
      <Input
        name="phone"
        label={words.optional(FIELD_NAMES.phone)}
        hint={words.phoneHint}
        type="tel"
        class="govuk-input--width-20"
        autocomplete="tel"
        value={typed.phone}
        error={errorAt('phone')}
      />
      <Input
        name="email"
        label={words.optional(FIELD_NAMES.email)}
        hint={words.emailHint}
        type="email"
        autocomplete="email"
        spellcheck={false}
        value={typed.email}
        error={errorAt('email')}
      />
      <Textarea
        name="address"
        label={words.optional(FIELD_NAMES.address)}
        rows={2}
        autocomplete="street-address"
        value={typed.address}
        error={errorAt('address')}
      />
      <Checkboxes
        name="hideName"
        items={[{ value: 'yes', text: words.hideName, hint: words.hideNameHint }]}
        values={typed.hideName === undefined ? [] : ['yes']}
        error={errorAt('hideName')}
      />
    </>
  );
}
