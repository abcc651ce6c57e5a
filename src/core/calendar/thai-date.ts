import { ERA_OFFSET, FIRST_BUDDHIST_YEAR, startOfDay, type CivilDay } from './civil-day.js';

const formatter = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('th-TH-u-ca-buddhist-nu-latn', { timeZone: 'Asia/Bangkok', ...options });

const WEEKDAY = formatter({ weekday: 'long' });
const DAY = formatter({ day: 'numeric' });
const MONTH = formatter({ month: 'long' });
const SHORT_MONTH = formatter({ month: 'short' });
const TIME = formatter({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** The Buddhist year, added once: a day that was kept with a Buddhist year shows the year that was typed. */
const yearOf = (day: CivilDay): string => {
  const year = Number(day.slice(0, 4));
  return String(year >= FIRST_BUDDHIST_YEAR ? year : year + ERA_OFFSET);
};

const MARKS = { day: '\u0E17\u0E35\u0E48', clock: '\u0E19.' };

/** The day with its weekday, month in full and Buddhist year, as on a receipt. */
export function longThaiDate(day: CivilDay): string {
  return `${WEEKDAY.format(startOfDay(day))}${MARKS.day} ${thaiDate(day)}`;
}

/** Day, month in full and Buddhist year. */
export function thaiDate(day: CivilDay): string {
  const instant = startOfDay(day);
  return `${DAY.format(instant)} ${MONTH.format(instant)} ${yearOf(day)}`;
}

/** Day, short month and the last two digits of the Buddhist year. */
export function shortThaiDate(day: CivilDay): string {
  const instant = startOfDay(day);
  return `${DAY.format(instant)} ${SHORT_MONTH.format(instant)} ${yearOf(day).slice(-2)}`;
}

/** The time of day in Bangkok, hours and minutes parted by a full stop. */
export function thaiTime(instant: Date): string {
  return `${TIME.format(instant).replace(':', '.')} ${MARKS.clock}`;
}

/** Arabic digits turned into Thai digits, as letters print them. */
export function thaiDigits(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
}

/** Thai digits turned into Arabic digits. */
export function arabicDigits(text: string): string {
  return text.replace(/[\u0E50-\u0E59]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));
}
