import { bangkokDayOf } from '../../src/core/calendar/civil-day.js';

/** Today in Bangkok. */
export const TODAY = bangkokDayOf(new Date());
/** A day so many years later. */
export const years = (day: string, more: number): string =>
  `${Number(day.slice(0, 4)) + more}${day.slice(4)}`;
/** Today as Thai people say it. */
export const BUDDHIST = years(TODAY.replace('-02-29', '-02-28'), 543);
/** As it stands in a letter. */
export const dayFirst = (day: string): string => day.split('-').reverse().join('/');
/** Today, without the 29th of February. */
export const MEANT = years(BUDDHIST, -543);

/** The zero of the scripts in which somebody near here, or a machine, may write a day. */
export const SCRIPTS = [
  0xe50, 0x1040, 0x1090, 0x17e0, 0xed0, 0x660, 0x6f0, 0x966, 0xff10, 0x1a80, 0x1d7ce,
];
/** Writes a day in the digits of a script. */
export const scriptOf =
  (zero: number) =>
  (day: string): string =>
    day.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
/** Days of Burmese, Islamic, Persian, Japanese and Indian years. */
export const OTHER_CALENDARS = [
  '1388-08-20',
  '1448-06-19',
  '1405-09-09',
  '0008-11-30',
  '1748-09-09',
];
