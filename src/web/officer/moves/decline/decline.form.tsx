import type { VNode } from 'preact';
import { decline } from '../../../../cases/commands/moves/decline.move.js';
import { Select } from '../../../../platform/ui/select.js';
import { DECLINE_WORDS } from '../../timeline/event.messages.js';
import { choices } from '../choices.rule.js';
import { complaintFormField, type ComplaintFormContext } from '../complaint-form.fields.js';
import { complaintFormWords } from '../complaint-form.messages.js';
import type { MoveForm } from '../move-form.js';
import { MoveReason } from '../move-reason.field.js';
import { DeclineDto } from './decline.dto.js';
import { declineWords as words } from './decline.messages.js';

function Fields({ formContext }: { readonly formContext: ComplaintFormContext }): VNode {
  return (
    <>
      <Select
        {...complaintFormField(formContext, 'decline', 'reasonCode')}
        label={words.code}
        items={choices(Object.entries(DECLINE_WORDS))}
      />
      <MoveReason
        formContext={formContext}
        form="decline"
        hint={complaintFormWords.noticeStillOwed}
        rows={3}
      />
    </>
  );
}

/** Declines the complaint. */
export const declineForm: MoveForm<DeclineDto> = {
  move: decline,
  code: 'decline',
  path: 'declines',
  read: DeclineDto,
  words,
  Fields,
};
