import type { VNode } from 'preact';
import { askCitizen } from '../../../../cases/commands/moves/ask-citizen.move.js';
import { CharacterCount } from '../../../../platform/ui/character-count.js';
import { complaintFormField, type ComplaintFormContext } from '../complaint-form.fields.js';
import type { MoveForm } from '../move-form.js';
import { AskCitizenDto } from './ask-citizen.dto.js';
import { askCitizenWords as words } from './ask-citizen.messages.js';

function Fields({ formContext }: { readonly formContext: ComplaintFormContext }): VNode {
  return (
    <CharacterCount
      {...complaintFormField(formContext, 'question', 'text')}
      label={words.text}
      hint={words.hint}
      maxlength={2000}
      threshold={75}
      rows={3}
    />
  );
}

export const askCitizenForm: MoveForm<AskCitizenDto> = {
  move: askCitizen,
  code: 'question',
  path: 'questions',
  read: AskCitizenDto,
  words,
  Fields,
};
