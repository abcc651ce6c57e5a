import type { VNode } from 'preact';
import { note } from '../../../../cases/commands/moves/note.move.js';
import { CharacterCount } from '../../../../platform/ui/character-count.js';
import { complaintFormField, type ComplaintFormContext } from '../complaint-form.fields.js';
import type { MoveForm } from '../move-form.js';
import { NoteDto } from './note.dto.js';
import { noteWords as words } from './note.messages.js';

function Fields({ formContext }: { readonly formContext: ComplaintFormContext }): VNode {
  return (
    <CharacterCount
      {...complaintFormField(formContext, 'note', 'text')}
      label={words.text}
      hint={words.hint}
      maxlength={3000}
      threshold={75}
      rows={3}
    />
  );
}

/** Adds an internal note. */
export const noteForm: MoveForm<NoteDto> = {
  move: note,
  code: 'note',
  path: 'notes',
  read: NoteDto,
  words,
  Fields,
};
