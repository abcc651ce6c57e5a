import type { VNode } from 'preact';
import type { Account } from '../../../../core/accounts/account.entity.js';
import { nameConflict } from '../../../../cases/commands/moves/name-conflict.move.js';
import { Select } from '../../../../platform/ui/select.js';
import { choices, withPosition } from '../choices.rule.js';
import { complaintFormField, type ComplaintFormContext } from '../complaint-form.fields.js';
import type { MoveForm } from '../move-form.js';
import { NameConflictDto } from './name-conflict.dto.js';
import { nameConflictWords as words } from './name-conflict.messages.js';

/** The officers who are not named as accused yet. */
function nameableOfficers({ view: { people, access } }: ComplaintFormContext): Account[] {
  return people.active.filter(({ id }) => !access.accusedIds.includes(id));
}

function Fields({ formContext }: { readonly formContext: ComplaintFormContext }): VNode {
  return (
    <Select
      {...complaintFormField(formContext, 'conflict', 'accountId')}
      label={words.who}
      hint={words.hint}
      items={choices(nameableOfficers(formContext).map(withPosition))}
    />
  );
}

/** Names an accused officer. */
export const nameConflictForm: MoveForm<NameConflictDto> = {
  move: nameConflict,
  code: 'conflict',
  path: 'conflicts',
  read: NameConflictDto,
  words,
  Fields,
};
