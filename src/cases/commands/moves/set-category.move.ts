import { Category } from '../../../core/office/category.entity.js';
import { InputRefused, type Move } from './move.js';
import { NOT_CLOSED } from '../../complaints/status.rule.js';

/** Under which category, and why. */
interface CategoryInput {
  category: string;
  text: string;
}

/** Changes the category; the division and every date stay. */
export const setCategory: Move<CategoryInput, 'category_set'> = {
  from: NOT_CLOSED,
  to: null,
  verb: 'set_category',
  event: 'category_set',
  async decide({ category: code }, { manager, complaint }) {
    const { categoryCode: from } = complaint;
    // Restricting is not a change of category: it has a command and rules of its own.
    const category = await manager.findOneBy(Category, { code, restricted: false });
    if (!category || code === from) throw new InputRefused('category', 'category_missing');
    const { kind } = category;
    return { facts: { category: code, from }, complaint: { categoryCode: code, kind } };
  },
};
