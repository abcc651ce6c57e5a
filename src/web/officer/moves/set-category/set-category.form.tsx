import type { VNode } from 'preact';
import type { Category } from '../../../../core/office/category.entity.js';
import { setCategory } from '../../../../cases/commands/moves/set-category.move.js';
import { Select } from '../../../../platform/ui/select.js';
import { Textarea } from '../../../../platform/ui/textarea.js';
import { choices } from '../choices.rule.js';
import { deskField, type Desk } from '../desk-fields.js';
import { deskWords } from '../desk.messages.js';
import type { MoveForm } from '../move-form.js';
import { SetCategoryDto } from './set-category.dto.js';
import { setCategoryWords as words } from './set-category.messages.js';

/** The categories that a complaint can be put under; a restricted one is never chosen afterwards. */
function otherCategories({ view: { office, record } }: Desk): Category[] {
  const { categoryCode } = record.complaint;
  return office.categories.filter(({ code, restricted }) => !restricted && code !== categoryCode);
}

function Fields({ desk }: { readonly desk: Desk }): VNode {
  return (
    <>
      <Select
        {...deskField(desk, 'category', 'category')}
        label={words.to}
        hint={words.hint}
        items={choices(otherCategories(desk).map(({ code, name }) => [code, name]))}
      />
      <Textarea {...deskField(desk, 'category', 'text')} label={deskWords.reason} rows={2} />
    </>
  );
}

/** Puts the complaint under another category. */
export const setCategoryForm: MoveForm<SetCategoryDto> = {
  move: setCategory,
  code: 'category',
  path: 'category',
  read: SetCategoryDto,
  words,
  Fields,
};
