import type { VNode } from 'preact';
import type { Division } from '../../../../core/office/division.entity.js';
import { assignDivision } from '../../../../cases/commands/moves/assign-division.move.js';
import { Select } from '../../../../platform/ui/select.js';
import { choices } from '../choices.rule.js';
import { complaintFormField, type ComplaintFormContext } from '../complaint-form.fields.js';
import type { MoveForm } from '../move-form.js';
import { MoveReason } from '../move-reason.field.js';
import { AssignDivisionDto } from './assign-division.dto.js';
import { assignDivisionWords as words } from './assign-division.messages.js';

/** The divisions that a complaint can be given to. */
function otherDivisions({ view: { office, record } }: ComplaintFormContext): Division[] {
  const { divisionCode } = record.matter;
  return office.divisions.filter(({ code, lineResolver }) => lineResolver && code !== divisionCode);
}

function Fields({ formContext }: { readonly formContext: ComplaintFormContext }): VNode {
  return (
    <>
      <Select
        {...complaintFormField(formContext, 'division', 'division')}
        label={words.to}
        hint={words.hint}
        items={choices(otherDivisions(formContext).map(({ code, name }) => [code, name]))}
      />
      <MoveReason formContext={formContext} form="division" />
    </>
  );
}

/** Assigns the complaint to another division. */
export const assignDivisionForm: MoveForm<AssignDivisionDto> = {
  move: assignDivision,
  code: 'division',
  path: 'division',
  read: AssignDivisionDto,
  words,
  Fields,
};
