import type { VNode } from 'preact';
import type { Account } from '../../../../core/accounts/account.entity.js';
import {
  assignOfficer,
  mayBeAssigned,
} from '../../../../cases/commands/moves/assign-officer.move.js';
import { Select } from '../../../../platform/ui/select.js';
import { choices, withPosition } from '../choices.rule.js';
import { complaintFormField, type ComplaintFormContext } from '../complaint-form.fields.js';
import type { MoveForm } from '../move-form.js';
import { AssignOfficerDto } from './assign-officer.dto.js';
import { assignOfficerWords as words } from './assign-officer.messages.js';

/** The officers to whom the complaint can be assigned. */
function assignableOfficers({ view: { people, access } }: ComplaintFormContext): Account[] {
  return people.active.filter((officer) => mayBeAssigned(officer, access));
}

function Fields({ formContext }: { readonly formContext: ComplaintFormContext }): VNode {
  const field = complaintFormField(formContext, 'assignment', 'officerId');
  return (
    <Select
      {...field}
      value={field.value ?? formContext.view.record.matter.officerId ?? undefined}
      label={words.to}
      attributes={{ 'data-assign': '' }}
      items={choices(assignableOfficers(formContext).map(withPosition))}
    />
  );
}

/** Assigns the complaint to an officer. */
export const assignOfficerForm: MoveForm<AssignOfficerDto> = {
  move: assignOfficer,
  code: 'assignment',
  path: 'assignments',
  read: AssignOfficerDto,
  words,
  Fields,
  instead: (formContext) => (assignableOfficers(formContext).length > 0 ? null : words.nobody),
};
