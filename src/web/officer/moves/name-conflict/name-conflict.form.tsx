import type { VNode } from 'preact';
import type { Account } from '../../../../core/accounts/account.entity.js';
import { nameConflict } from '../../../../cases/commands/moves/name-conflict.move.js';
import { Select } from '../../../../platform/ui/select.js';
import { choices, withPosition } from '../choices.rule.js';
import { deskField, type Desk } from '../desk-fields.js';
import type { MoveForm } from '../move-form.js';
import { NameConflictDto } from './name-conflict.dto.js';
import { nameConflictWords as words } from './name-conflict.messages.js';

/** The officers who are not named as accused yet. */
function nameableOfficers({ view: { people, access } }: Desk): Account[] {
  return people.active.filter(({ id }) => !access.accusedIds.includes(id));
}

function Fields({ desk }: { readonly desk: Desk }): VNode {
  return (
    <Select
      {...deskField(desk, 'conflict', 'accountId')}
      label={words.who}
      hint={words.hint}
      items={choices(nameableOfficers(desk).map(withPosition))}
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
