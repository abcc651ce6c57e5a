import { comparedText } from '../../platform/text/one-spelling.rule.js';
import { arabicDigits } from '../calendar/thai-date.js';
import {
  BETWEEN_PHONES,
  EXTENSION,
  EXTENSION_SHOWN,
  PHONE_LEAD,
  PHONE_RANGE,
} from './phone-words.data.js';

/** Why a phone number must be asked about, as a message key. */
type PhoneProblem = 'phone_wrong' | 'phone_short' | 'phone_range';

type Read = { phone: string } | { wrong: PhoneProblem };

const LEAD = new RegExp(`^(?:${PHONE_LEAD})[.:\\s]*`);
const BETWEEN = new RegExp(`\\s*(?:[,;/]|${BETWEEN_PHONES})\\s*`);
const RANGE = new RegExp(`${PHONE_RANGE}`);
const EXTENDED = new RegExp(`^(.*\\d[\\s)]*)(?:${EXTENSION})[.:\\s]*(\\d{1,6})$`);
const MOST_PHONES = 3;
const FEWEST_DIGITS = 6;
const MOST_DIGITS = 15;
const LONGEST = 120;

/**
 * Phone numbers in any usual writing as digits with an optional +: one, or up to three with a comma between, each
 * with its extension. No digit is dropped or added: a range, a missing digit and what is no number are asked about.
 */
export function readPhones(typed: string): Read {
  if (typed.length > LONGEST) return { wrong: 'phone_wrong' };
  const text = arabicDigits(comparedText(typed)).replace(LEAD, '');
  if (RANGE.test(text)) return { wrong: 'phone_range' };
  const parts = text.split(BETWEEN).filter((part) => part !== '');
  if (parts.length === 0 || parts.length > MOST_PHONES) return { wrong: 'phone_wrong' };
  const read = parts.map(readPhone);
  const wrong = read.flatMap((one) => ('wrong' in one ? [one.wrong] : []));
  // The end of a number after a stroke or comma is the last of several: 0 5373 1213/5.
  const ends = parts.slice(1).some((part) => part.replace(/\D/g, '').length < FEWEST_DIGITS);
  if (ends) return { wrong: 'phone_range' };
  return wrong[0] === undefined
    ? { phone: read.map((one) => ('phone' in one ? one.phone : '')).join(', ') }
    : { wrong: wrong[0] };
}

function readPhone(part: string): Read {
  const [, before = part, extension] = EXTENDED.exec(part) ?? [];
  const digits = before.replace(LEAD, '').replace(/[\s().-]/g, '');
  if (!/^\+?\d+$/.test(digits)) return { wrong: 'phone_wrong' };
  // +66 (0) 81 is how the nought at home is written beside the country's number.
  const number = digits.replace(/^\+660/, '+66');
  const wrong = problemOf(number, before);
  if (wrong !== null) return { wrong };
  return { phone: extension === undefined ? number : `${number} ${EXTENSION_SHOWN} ${extension}` };
}

/** Numbers of Thailand have nine digits, of its mobile networks ten; others are known by their + only. */
function problemOf(number: string, typed: string): PhoneProblem | null {
  if (/^\+66/.test(number)) return homeProblem(`0${number.slice(3)}`, typed);
  if (/^0[1-9]/.test(number)) return homeProblem(number, typed);
  const length = number.replace('+', '').length;
  if (length > MOST_DIGITS) return 'phone_wrong';
  const fewest = number.startsWith('+') ? FEWEST_DIGITS : 10;
  return length < fewest ? 'phone_short' : null;
}

function homeProblem(number: string, typed: string): PhoneProblem | null {
  const right = /^0[689]/.test(number) ? 10 : 9;
  if (number.length === right) return null;
  if (number.length < right) return 'phone_short';
  const last = /-\s*(\d{1,4})$/.exec(typed.trim())?.[1] ?? '';
  return number.length - last.length === right ? 'phone_range' : 'phone_wrong';
}
