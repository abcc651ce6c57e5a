import { Transform } from 'class-transformer';
import { arabicDigits } from '../calendar/thai-date.js';

// Marks that reorder or hide text on the officer's screen.
const HIDING = /[\u202A-\u202E\u2066-\u2069\uFEFF]/g;

const CONTROL = /\p{Cc}/gu;
const KEPT = new Set(['\n', '\t']);

const LONE_SURROGATES = /[\uD800-\uDFFF]/gu;

/** The text as it is stored: NFC, line breaks as \n, without unseen controls or lone surrogates, trimmed. */
export function storedText(text: string): string {
  return text
    .replace(LONE_SURROGATES, '\uFFFD')
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(HIDING, '')
    .replace(CONTROL, (control) => (KEPT.has(control) ? control : ''))
    .trim();
}

const emptyToUndefined = (text: string): string | undefined => (text === '' ? undefined : text);

/** A text of several lines; an empty one is absent. */
export const ShownText = (): PropertyDecorator =>
  Transform(({ value }) =>
    typeof value === 'string' ? emptyToUndefined(storedText(value)) : (value as unknown),
  );

/** A text of one line; an empty one is absent. */
export const TrimmedText = (): PropertyDecorator =>
  Transform(({ value }) =>
    typeof value === 'string'
      ? emptyToUndefined(storedText(value).replace(/\s+/g, ' '))
      : (value as unknown),
  );

/** A phone number in any usual writing (08 1234 5678, +66, Thai digits, +95) as digits with an optional +. */
export const Phone = (): PropertyDecorator =>
  Transform(({ value }) => {
    if (typeof value !== 'string') return value as unknown;
    return emptyToUndefined(arabicDigits(value).replace(/[\s().-]/g, ''));
  });
