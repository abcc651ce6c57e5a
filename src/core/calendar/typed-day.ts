import { ERA_OFFSET, FIRST_BUDDHIST_YEAR, isCivilDay, type CivilDay } from './civil-day.js';
import { arabicDigits } from './thai-date.js';

/**
 * A day as somebody typed it, or why it is none; `meant` is the Christian day of a Buddhist one, where it exists.
 */
export type TypedDay =
  | { readonly day: CivilDay }
  | { readonly wrong: 'no_day' }
  | { readonly wrong: 'buddhist_year'; readonly meant: CivilDay | null };

/**
 * What a typed day is: `YYYY-MM-DD` of a Christian year with four digits, in digits of any script. A year
 * from 2400 on was typed as a Buddhist one, also where the day stands first as in a Thai letter.
 */
export function typedDay(typed: string): TypedDay {
  const text = foldedDay(typed);
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? dayFirst(text);
  if (Number(year) >= FIRST_BUDDHIST_YEAR) {
    const meant = `${Number(year) - ERA_OFFSET}-${month}-${day}`;
    return { wrong: 'buddhist_year', meant: isCivilDay(meant) ? meant : null };
  }
  return isCivilDay(text) ? { day: text } : { wrong: 'no_day' };
}

/** Like a match of year, month and day: `D/M/YYYY`, with dots or hyphens too. */
function dayFirst(text: string): readonly string[] {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  return [text, year, month.padStart(2, '0'), day.padStart(2, '0')];
}

/** A typed day without blanks round it, its digits of any script as Arabic ones. */
export const foldedDay = (typed: string): string => arabicDigits(typed.trim());

/** How many years before and after today the day of a field may lie. */
export interface DayBounds {
  readonly back: number;
  readonly ahead: number;
}

/** The first and the last day within bounds, seen from today. */
function daysWithin({ back, ahead }: DayBounds, today: CivilDay): [CivilDay, CivilDay] {
  const year = Number(today.slice(0, 4));
  return [`${year - back}-01-01`, `${year + ahead}-12-31`];
}

/**
 * What is wrong with a typed day as a message key, or null: `buddhist_year` with the day that was meant,
 * `day_outside` with the first and the last day, or the field's own key for what is no day.
 */
export function dayProblem(
  typed: string,
  { otherwise, bounds, today }: { otherwise: string; bounds: DayBounds; today: CivilDay },
): string | null {
  const read = typedDay(typed);
  if ('wrong' in read) {
    return read.wrong === 'no_day' ? otherwise : `buddhist_year ${read.meant ?? ''}`.trim();
  }
  const [first, last] = daysWithin(bounds, today);
  return read.day < first || read.day > last ? `day_outside ${first} ${last}` : null;
}
