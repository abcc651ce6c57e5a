import type { VNode } from 'preact';
import type { Division } from '../../../../core/office/division.entity.js';
import { assignDivision } from '../../../../cases/commands/moves/assign-division.move.js';
import { Select } from '../../../../platform/ui/select.js';
import { Textarea } from '../../../../platform/ui/textarea.js';
import { choices } from '../choices.rule.js';
import { deskField, type Desk } from '../desk-fields.js';
import { deskWords } from '../desk.messages.js';
import type { MoveForm } from '../move-form.js';
import { AssignDivisionDto } from './assign-division.dto.js';
import { assignDivisionWords as words } from './assign-division.messages.js';

/** The divisions that a complaint can be given to. */
function otherDivisions({ view: { office, record } }: Desk): Division[] {
  const { divisionCode } = record.matter;
  return office.divisions.filter(({ code, lineResolver }) => lineResolver && code !== divisionCode);
}

function Fields({ desk }: { readonly desk: Desk }): VNode {
  return (
    <>
      <Select
        {...deskField(desk, 'division', 'division')}
        label={words.to}
        hint={words.hint}
        items={choices(otherDivisions(desk).map(({ code, name }) => [code, name]))}
      />
      <Textarea {...deskField(desk, 'division', 'text')} label={deskWords.reason} rows={2} />
    </>
  );
}

/** Gives the complaint to another division. */
export const assignDivisionForm: MoveForm<AssignDivisionDto> = {
  move: assignDivision,
  code: 'division',
  path: 'division',
  read: AssignDivisionDto,
  words,
  Fields,
};
