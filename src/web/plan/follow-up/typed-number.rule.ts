import { arabicDigits } from '../../../core/calendar/thai-date.js';

/** A number as people type it: Thai digits become Arabic, separators of thousands and spaces go. */
export const plainNumber = (typed: string): string =>
  arabicDigits(typed).replace(/(?<=\d),(?=\d{3})|\s/g, '');
