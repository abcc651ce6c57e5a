import { ERA_OFFSET, FIRST_BUDDHIST_YEAR, startOfDay, type CivilDay } from './civil-day.js';

const formatter = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('th-TH-u-ca-buddhist-nu-latn', { timeZone: 'Asia/Bangkok', ...options });

const WEEKDAY = formatter({ weekday: 'long' });
const DAY = formatter({ day: 'numeric' });
const MONTH = formatter({ month: 'long' });
const SHORT_MONTH = formatter({ month: 'short' });
/** Kept, since lists show hundreds of days. */
const SHORT_MONTHS = Array.from({ length: 12 }, (_, month) =>
  SHORT_MONTH.format(Date.UTC(2026, month, 15)),
);
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

/** Day, short month and Buddhist year: all its digits, since two would hide a wrong century. */
export function shortThaiDate(day: CivilDay): string {
  return `${Number(day.slice(8))} ${SHORT_MONTHS[Number(day.slice(5, 7)) - 1]} ${yearOf(day)}`;
}

/** The time of day in Bangkok, hours and minutes parted by a full stop. */
export function thaiTime(instant: Date): string {
  return `${TIME.format(instant).replace(':', '.')} ${MARKS.clock}`;
}

/** Arabic digits turned into Thai digits, as letters print them. */
export function thaiDigits(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
}

/** Digits of any script (Thai, Burmese, Khmer, Arabic-Indic, full-width) turned into Arabic digits. */
export function arabicDigits(text: string): string {
  return text.replace(/(?!\d)\p{Nd}/gu, valueOf);
}

/** Unicode has the ten digits of a script in a row; where several rows follow each other they begin with 0 too. */
function valueOf(digit: string): string {
  const at = digit.codePointAt(0)!;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(at - before - 1))) before += 1;
  return String(before % 10);
}
