import { arabicDigits } from '../../../core/calendar/thai-date.js';
import type { ProblemCode } from '../plan-problem.js';

const DASH = /^[-–—]$/;
const PLAIN = /^-?\d+$/;
/** 100,000 is a number; 1,00 may be a slip of the pen or another country's decimal. */
const GROUPED = /^-?\d{1,3}(,\d{3})+$/;

/**
 * A whole number as people write it: in Thai digits or others, with or without commas between thousands,
 * "100.00" too; null for nothing or a dash. Or the key of what is wrong.
 */
export function wholeNumber(cell: string | number): number | null | { wrong: ProblemCode } {
  if (typeof cell === 'number') return Number.isInteger(cell) ? cell : { wrong: 'not_whole' };
  const text = arabicDigits(cell).replace(/\s/g, '');
  if (text === '' || DASH.test(text)) return null;
  const whole = text.replace(/\.0+$/, '');
  if (PLAIN.test(whole)) return Number(whole);
  if (GROUPED.test(whole)) return Number(whole.replaceAll(',', ''));
  return { wrong: wrongOf(text) };
}

function wrongOf(text: string): ProblemCode {
  if (/^-?[\d,]+$/.test(text) && /\d/.test(text)) return 'comma_wrong';
  return /^-?[\d,]+\.\d+$/.test(text) ? 'not_whole' : 'not_number';
}
