import type { VNode } from 'preact';
import { setSubject } from '../../../../cases/commands/moves/set-subject.move.js';
import { Input } from '../../../../platform/ui/input.js';
import { deskField, type Desk } from '../desk-fields.js';
import type { MoveForm } from '../move-form.js';
import { SetSubjectDto } from './set-subject.dto.js';
import { setSubjectWords as words } from './set-subject.messages.js';

function Fields({ desk }: { readonly desk: Desk }): VNode {
  const field = deskField(desk, 'subject', 'subject');
  const subject = desk.view.record.complaint.subject ?? undefined;
  return <Input {...field} value={field.value ?? subject} label={words.text} hint={words.hint} />;
}

/** Writes the title. */
export const setSubjectForm: MoveForm<SetSubjectDto> = {
  move: setSubject,
  code: 'subject',
  path: 'subject',
  read: SetSubjectDto,
  words,
  Fields,
};
