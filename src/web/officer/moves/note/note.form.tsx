import type { VNode } from 'preact';
import { note } from '../../../../cases/commands/moves/note.move.js';
import { CharacterCount } from '../../../../platform/ui/character-count.js';
import { deskField, type Desk } from '../desk-fields.js';
import type { MoveForm } from '../move-form.js';
import { NoteDto } from './note.dto.js';
import { noteWords as words } from './note.messages.js';

function Fields({ desk }: { readonly desk: Desk }): VNode {
  return (
    <CharacterCount
      {...deskField(desk, 'note', 'text')}
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
