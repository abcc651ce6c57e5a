import { onlySeen, withoutUnreadable, withoutUnseen } from './unseen.rule.js';

const LONE_SURROGATES = /[\uD800-\uDFFF]/gu;
const LINE_ENDS = /\r\n?|[\u2028\u2029]/g;
/** Letters as wide as Chinese ones. Among Chinese and Japanese they belong to the script and stay. */
const CJK = '\\p{Script_Extensions=Han}\\p{Script_Extensions=Hira}\\p{Script_Extensions=Kana}';
const WIDE = new RegExp(
  `(?<![${CJK}\\uFF01-\\uFF5E])[\\uFF01-\\uFF5E]+(?![${CJK}\\uFF01-\\uFF5E])`,
  'gu',
);
const LIGATURES = /[\uFB00-\uFB06\uFB13-\uFB17]/g;
const compatible = (signs: string): string => signs.normalize('NFKC');

/** Thai signs above and below a consonant, tone marks among them, that were typed one after the other. */
const STACKED = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4B\u0E4D]{2,}/g;
const TONE = /[\u0E48-\u0E4B]/;
const toneLast = (signs: string): string =>
  [...signs].sort((one, other) => Number(TONE.test(one)) - Number(TONE.test(other))).join('');

/** Thai as its keyboard's rules order it: vowel before tone, the ring and aa as am, twice e as ae. */
const thaiOrder = (text: string): string =>
  text
    .replace(STACKED, toneLast)
    .replace(/\u0E4D([\u0E48-\u0E4B]*)\u0E32/g, '$1\u0E33')
    .replace(/(?<=[\u0E01-\u0E2E])\u0E33([\u0E48-\u0E4B]+)/g, '$1\u0E33')
    .replace(/\u0E40\u0E40/g, '\u0E41');

/**
 * The text as it is stored: what looks the same is the same. NFC, line breaks as \n, Thai in one order of keys,
 * wide letters and ligatures as plain ones, without what is not seen, trimmed. What it says stays; see
 * `unreadableIn` for what must be refused instead.
 */
export function storedText(text: string): string {
  const readable = withoutUnreadable(
    text.replace(LINE_ENDS, '\n').replace(LONE_SURROGATES, '\uFFFD'),
  );
  const plain = withoutUnseen(readable).replace(WIDE, compatible).replace(LIGATURES, compatible);
  return thaiOrder(plain.normalize('NFC')).trim();
}

/** A text of one line: whatever blanks stand between its words become one. */
export const storedLine = (text: string): string => storedText(text).replace(/\s+/g, ' ');

const DASHES = /[\p{Pd}\u2212]/gu;
/** The sign that says a word twice, with or without blanks round it. */
const REPEATED = / ?\u0E46 ?/g;

/** The text as it is compared with another: names, titles and words in files and texts; never stored. */
export function comparedText(text: string): string {
  return thaiOrder(onlySeen(withoutUnreadable(text)).normalize('NFKC'))
    .replace(DASHES, '-')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(REPEATED, '\u0E46 ')
    .trim();
}
