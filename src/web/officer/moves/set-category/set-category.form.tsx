import type { VNode } from 'preact';
import type { Category } from '../../../../core/office/category.entity.js';
import { setCategory } from '../../../../cases/commands/moves/set-category.move.js';
import { Select } from '../../../../platform/ui/select.js';
import { choices } from '../choices.rule.js';
import { complaintFormField, type ComplaintFormContext } from '../complaint-form.fields.js';
import type { MoveForm } from '../move-form.js';
import { MoveReason } from '../move-reason.field.js';
import { SetCategoryDto } from './set-category.dto.js';
import { setCategoryWords as words } from './set-category.messages.js';

/** The categories that a complaint can be put under; a restricted one is never chosen afterwards. */
function otherCategories({ view: { office, record } }: ComplaintFormContext): Category[] {
  const { categoryCode } = record.complaint;
  return office.categories.filter(({ code, restricted }) => !restricted && code !== categoryCode);
}

function Fields({ formContext }: { readonly formContext: ComplaintFormContext }): VNode {
  return (
    <>
      <Select
        {...complaintFormField(formContext, 'category', 'category')}
        label={words.to}
        hint={words.hint}
        items={choices(otherCategories(formContext).map(({ code, name }) => [code, name]))}
      />
      <MoveReason formContext={formContext} form="category" />
    </>
  );
}

/** Changes the complaint's category. */
export const setCategoryForm: MoveForm<SetCategoryDto> = {
  move: setCategory,
  code: 'category',
  path: 'category',
  read: SetCategoryDto,
  words,
  Fields,
};
