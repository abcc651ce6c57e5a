import type { Category } from '../../core/office/category.entity.js';

/** The division that a complaint goes to, and why; the reason is stored with the event. */
export interface Route {
  divisionCode: string;
  restricted: boolean;
  reason: 'category' | 'complaint_centre' | 'misconduct';
}

/** The division that houses the complaint centre (ศูนย์รับเรื่องราวร้องทุกข์) [plan L430]. */
export const COMPLAINT_CENTRE = 'CLERK';

/** The category of complaints whose sender was not sure. */
export const UNSURE = 'OTHER';

/**
 * The division of a category, as the office's table has it; "not sure" goes to the complaint centre,
 * a misconduct report to the officer designated for it [plan L280].
 */
export function routeFor(category: Pick<Category, 'code' | 'divisionCode' | 'restricted'>): Route {
  if (category.restricted) {
    return { divisionCode: COMPLAINT_CENTRE, restricted: true, reason: 'misconduct' };
  }
  if (category.code === UNSURE) {
    return { divisionCode: COMPLAINT_CENTRE, restricted: false, reason: 'complaint_centre' };
  }
  return { divisionCode: category.divisionCode, restricted: false, reason: 'category' };
}
