import { thaiDigits } from '../../core/calendar/thai-date.js';

/** An address of the web up to the next blank, or signs as a keyboard without Thai has them. */
const RUN = /(?:https?:\/\/|www\.)\S+|[!-~]+/g;

/**
 * A letter's text with every digit Thai [OPM Regulation on Correspondence BE 2526], but for what is copied sign by
 * sign: addresses of mail and web, and whatever has a Latin letter in it, such as codes and models.
 */
export const letterDigits = (text: string): string =>
  text.replace(RUN, (run) => (/[A-Za-z@]/.test(run) ? run : thaiDigits(run)));
