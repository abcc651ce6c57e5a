import { arabicDigits } from '../../core/calendar/thai-date.js';
import { CONCEALED, HOUSE_WORDS, TITLES } from './concealed.messages.js';
import type { Identity } from './identity-vault.service.js';

/**
 * The fewest letters of a part of a name that is searched for by itself: shorter ones occur inside other words.
 */
const NAME_LETTERS = 4;
const ACCOUNT_LETTERS = 5;
const PHONE_DIGITS = 7;
const LINE_LETTERS = 8;
/** The characters that continue a house number, in Arabic or Thai digits. */
const DIGIT = '[\\d\\u0e50-\\u0e59/]';

/**
 * The text without what identifies the complainant: their name and its longer parts, their phone in any writing,
 * their e-mail and its account, their address, its lines and the number of the house. What the citizen did not
 * give as theirs, such as a nickname or a relative, cannot be found.
 */
export function concealed(text: string, identity: Identity): string {
  const found = patternsOf(identity);
  if (found.length === 0) return text;
  const any = new RegExp(found.join('|'), 'giu');
  const one = quoted(CONCEALED);
  const again = new RegExp(`${one}(?:[ ]*${one})+`, 'g');
  return text.replace(any, CONCEALED).replace(again, CONCEALED);
}

/** Patterns of what identifies, the longest first where one begins another. */
function patternsOf({ name, phone, email, address }: Identity): string[] {
  return [
    ...(email ? emailPatterns(email) : []),
    ...(address ? addressPatterns(address) : []),
    ...(name ? namePatterns(name) : []),
    ...(phone ? phone.split(',').flatMap(phonePatterns) : []),
  ];
}

function namePatterns(name: string): string[] {
  const title = `(?:(?:${TITLES.map(quoted).join('|')})\\s*)`;
  const bare = name.trim().replace(new RegExp(`^${title}+`, 'u'), '');
  const parts = bare.split(/\s+/).filter((part) => lettersOf(part) > 0);
  if (parts.length === 0) return [];
  const whole = parts.map(quoted).join('\\s*');
  const long = parts.filter((part) => lettersOf(part) >= NAME_LETTERS);
  const short = parts.filter((part) => lettersOf(part) < NAME_LETTERS);
  return [
    ...(parts.length > 1 ? [`${title}?${whole}`] : []),
    ...long.map((part) => `${title}?${quoted(part)}`),
    ...short.map((part) => `${title}${quoted(part)}`),
  ];
}

function phonePatterns(phone: string): string[] {
  // An extension follows the number in words.
  const [number = ''] = phone.trim().split(/\s(?=\p{L})/u);
  const digits = number.replace(/\D/g, '');
  // Written with the country's number or with the nought before it, it is the same.
  const core = digits.replace(/^(?:66|0)/, '');
  if (core.length < PHONE_DIGITS) return [];
  const gap = '[\\s().\\p{Pd}]*';
  const inAnyWriting = [...core].map(eitherDigit).join(gap);
  return [
    `(?:\\+?${eitherDigit('6')}${eitherDigit('6')}${gap}|${eitherDigit('0')}${gap})?${inAnyWriting}`,
  ];
}

function emailPatterns(email: string): string[] {
  const [account = ''] = email.split('@');
  const alone = `(?<![\\p{L}\\p{N}._-])${quoted(account)}(?![\\p{L}\\p{N}_-])`;
  return [quoted(email), ...(account.length >= ACCOUNT_LETTERS ? [alone] : [])];
}

function addressPatterns(address: string): string[] {
  const lines = address.split(/[\n,]+/).map((line) => line.trim());
  const telling = lines.filter((line) => lettersOf(line) >= LINE_LETTERS);
  const house = /^\D{0,20}(\d+(?:\/\d+)?)/u.exec(arabicDigits(address))?.[1];
  return [...telling.map(inAnyDigits), ...(house ? [housePattern(house)] : [])];
}

/** A house number with a stroke identifies by itself; any other only after the word for it. */
function housePattern(house: string): string {
  const words = `(?:${HOUSE_WORDS.map(quoted).join('|')})\\s*`;
  const number = [...house]
    .map((sign) => (sign === '/' ? '\\s*/\\s*' : eitherDigit(sign)))
    .join('');
  const bounded = `(?<!${DIGIT})${number}(?!${DIGIT})`;
  return house.includes('/') ? `(?:${words})?${bounded}` : `${words}${bounded}`;
}

const lettersOf = (text: string): number => (text.match(/\p{L}/gu) ?? []).length;

const quoted = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

const eitherDigit = (digit: string): string =>
  `[${digit}${String.fromCharCode(0x0e50 + Number(digit))}]`;

/** A line of text with any white space between its words and its digits in either writing. */
const inAnyDigits = (line: string): string =>
  arabicDigits(line)
    .split(/\s+/)
    .map((word) => quoted(word).replace(/\d/g, eitherDigit))
    .join('\\s*');
