import { Category } from '../../../core/office/category.entity.js';
import { InputRefused, type Move } from './move.js';
import { NOT_CLOSED } from '../../complaints/status.rule.js';

/** Under which category, and why. */
export interface CategoryInput {
  category: string;
  text: string;
}

/** Puts it under another category; the division stays, and so does every date. */
export const setCategory: Move<CategoryInput, 'category_set'> = {
  from: NOT_CLOSED,
  to: null,
  verb: 'set_category',
  event: 'category_set',
  async decide({ category: code }, { manager, complaint }) {
    const { categoryCode: from } = complaint;
    // Restricting is no change of category: it has one way, with its own rules.
    const category = await manager.findOneBy(Category, { code, restricted: false });
    if (!category || code === from) throw new InputRefused('category', 'category_missing');
    const { kind } = category;
    return { facts: { category: code, from }, complaint: { categoryCode: code, kind } };
  },
};
