import { randomInt } from 'node:crypto';
import { arabicDigits } from '../../core/calendar/thai-date.js';
import { comparedText } from '../../platform/text/one-spelling.rule.js';

/** Digits and capitals without look-alikes (no 0, O, 1, I, L, U). */
const NUMBER_ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

const group = (): string =>
  Array.from({ length: 4 }, () => NUMBER_ALPHABET[randomInt(NUMBER_ALPHABET.length)]).join('');

/** A new complaint number such as <prefix>-7K4Q-M2XD: 8 random characters (39 bits) in two groups. */
export function newNumber(prefix: string): string {
  return `${prefix}-${group()}-${group()}`;
}

/** What a complaint number looks like, for hints and previews; no complaint is likely to have it. */
export const exampleNumber = (prefix: string): string => `${prefix}-7K4Q-M2XD`;

/** How many digits a PIN has. */
export const PIN_DIGITS = 6;

/** A new PIN of `PIN_DIGITS` digits, zeros in front of it too. */
export function newPin(): string {
  return String(randomInt(10 ** PIN_DIGITS)).padStart(PIN_DIGITS, '0');
}

/** The number as stored, from whatever spacing, case or digits a person typed; null when it cannot be one. */
export function readNumber(typed: string, prefix: string): string | null {
  const bare = arabicDigits(comparedText(typed))
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
  const body = bare.startsWith(prefix) && bare.length > 8 ? bare.slice(prefix.length) : bare;
  if (body.length !== 8 || [...body].some((c) => !NUMBER_ALPHABET.includes(c))) return null;
  return `${prefix}-${body.slice(0, 4)}-${body.slice(4)}`;
}

/** The PIN as its digits from whatever a person typed; null when it cannot be one. */
export function readPin(typed: string): string | null {
  const digits = arabicDigits(typed).replace(/[\s-]/g, '');
  return /^\d+$/.test(digits) && digits.length === PIN_DIGITS ? digits : null;
}
