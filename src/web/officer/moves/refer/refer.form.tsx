import type { VNode } from 'preact';
import { refer } from '../../../../cases/commands/moves/refer.move.js';
import { Input } from '../../../../platform/ui/input.js';
import { Textarea } from '../../../../platform/ui/textarea.js';
import { deskField, type Desk } from '../desk-fields.js';
import { deskWords } from '../desk.messages.js';
import type { MoveForm } from '../move-form.js';
import { ReferDto } from './refer.dto.js';
import { referWords as words } from './refer.messages.js';

function Fields({ desk }: { readonly desk: Desk }): VNode {
  return (
    <>
      <Input {...deskField(desk, 'referral', 'body')} label={words.body} hint={words.hint} />
      <Textarea
        {...deskField(desk, 'referral', 'text')}
        label={deskWords.reason}
        hint={deskWords.noticeStillOwed}
        rows={3}
      />
    </>
  );
}

/** Refers the complaint to another body. */
export const referForm: MoveForm<ReferDto> = {
  move: refer,
  code: 'referral',
  path: 'referrals',
  read: ReferDto,
  words,
  Fields,
};
