import type { VNode } from 'preact';
import { setSubject } from '../../../../cases/commands/moves/set-subject.move.js';
import { Input } from '../../../../platform/ui/input.js';
import { complaintFormField, type ComplaintFormContext } from '../complaint-form.fields.js';
import type { MoveForm } from '../move-form.js';
import { SetSubjectDto } from './set-subject.dto.js';
import { setSubjectWords as words } from './set-subject.messages.js';

function Fields({ formContext }: { readonly formContext: ComplaintFormContext }): VNode {
  const field = complaintFormField(formContext, 'subject', 'subject');
  const subject = formContext.view.record.complaint.subject ?? undefined;
  return <Input {...field} value={field.value ?? subject} label={words.text} hint={words.hint} />;
}

/** Sets the title. */
export const setSubjectForm: MoveForm<SetSubjectDto> = {
  move: setSubject,
  code: 'subject',
  path: 'subject',
  read: SetSubjectDto,
  words,
  Fields,
};
