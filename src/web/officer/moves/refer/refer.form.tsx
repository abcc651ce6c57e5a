import type { VNode } from 'preact';
import { refer } from '../../../../cases/commands/moves/refer.move.js';
import { Input } from '../../../../platform/ui/input.js';
import { complaintFormField, type ComplaintFormContext } from '../complaint-form.fields.js';
import { complaintFormWords } from '../complaint-form.messages.js';
import type { MoveForm } from '../move-form.js';
import { MoveReason } from '../move-reason.field.js';
import { ReferDto } from './refer.dto.js';
import { referWords as words } from './refer.messages.js';

function Fields({ formContext }: { readonly formContext: ComplaintFormContext }): VNode {
  return (
    <>
      <Input
        {...complaintFormField(formContext, 'referral', 'body')}
        label={words.body}
        hint={words.hint}
      />
      <MoveReason
        formContext={formContext}
        form="referral"
        hint={complaintFormWords.noticeStillOwed}
        rows={3}
      />
    </>
  );
}

/** Refers the complaint to another body. */
export const referForm: MoveForm<ReferDto> = {
  move: refer,
  code: 'referral',
  path: 'referrals',
  read: ReferDto,
  words,
  Fields,
};
