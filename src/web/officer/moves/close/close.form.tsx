import type { VNode } from 'preact';
import { close } from '../../../../cases/commands/moves/close.move.js';
import { Textarea } from '../../../../platform/ui/textarea.js';
import { complaintFormField, type ComplaintFormContext } from '../complaint-form.fields.js';
import type { MoveForm } from '../move-form.js';
import { CloseDto } from './close.dto.js';
import { closeWords as words } from './close.messages.js';

function Fields({ formContext }: { readonly formContext: ComplaintFormContext }): VNode {
  return (
    <Textarea {...complaintFormField(formContext, 'closure', 'text')} label={words.text} rows={2} />
  );
}

/** Closes the complaint. */
export const closeForm: MoveForm<CloseDto> = {
  move: close,
  code: 'closure',
  path: 'closure',
  read: CloseDto,
  words,
  Fields,
};
