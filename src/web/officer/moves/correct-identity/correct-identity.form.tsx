import type { VNode } from 'preact';
import { correctIdentity } from '../../../../cases/commands/moves/correct-identity.move.js';
import { IDENTITY_PART_WORDS } from '../../../../cases/complaints/identity.messages.js';
import { IDENTITY_PARTS } from '../../../../cases/complaints/identity-vault.service.js';
import { Input } from '../../../../platform/ui/input.js';
import { Select } from '../../../../platform/ui/select.js';
import { Textarea } from '../../../../platform/ui/textarea.js';
import { complaintFormField, type ComplaintFormContext } from '../complaint-form.fields.js';
import type { MoveForm } from '../move-form.js';
import { MoveReason } from '../move-reason.field.js';
import { CorrectIdentityDto } from './correct-identity.dto.js';
import { correctIdentityWords as words } from './correct-identity.messages.js';

/** Empty fields: what is on file is shown only to who asks for it. */
function Fields({ formContext }: { readonly formContext: ComplaintFormContext }): VNode {
  const field = (part: string): ReturnType<typeof complaintFormField> =>
    complaintFormField(formContext, 'identity_correction', part);
  const { name, phone, email, address } = IDENTITY_PART_WORDS;
  return (
    <>
      <p class="govuk-hint">{words.hint}</p>
      <Input {...field('name')} label={name} autocomplete="off" />
      <Input
        {...field('phone')}
        label={phone}
        type="tel"
        autocomplete="off"
        class="govuk-input--width-20"
      />
      <Input {...field('email')} label={email} type="email" autocomplete="off" spellcheck={false} />
      <Textarea {...field('address')} label={address} rows={2} />
      <Select
        {...field('drop')}
        label={words.drop}
        items={[
          { value: '', text: words.dropNothing },
          ...IDENTITY_PARTS.map((value) => ({ value, text: IDENTITY_PART_WORDS[value] })),
        ]}
      />
      <MoveReason formContext={formContext} form="identity_correction" hint={words.reasonHint} />
    </>
  );
}

/** Corrects who complained and how to reach them. */
export const correctIdentityForm: MoveForm<CorrectIdentityDto> = {
  move: correctIdentity,
  code: 'identity_correction',
  path: 'identity-corrections',
  read: CorrectIdentityDto,
  words,
  personal: ['name', 'phone', 'email', 'address'],
  Fields,
};
