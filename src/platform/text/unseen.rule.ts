/** A character that is not seen: its name as Unicode writes it, and its place, counted in characters from 1. */
interface UnseenSign {
  readonly name: string;
  readonly place: number;
}

const CONTROL = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u;
/** They turn the letters after them round: what was typed and what was read are two things. */
const TURNING = /[\u202B\u202E\u2067]/u;
const DIRECTING = /[\u202A-\u202E\u2066-\u2069]/u;
const RIGHT_TO_LEFT =
  /(?!\u061C)[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const ALL_UNREADABLE = new RegExp(`${CONTROL.source}|${DIRECTING.source}`, 'gu');

const named = (text: string, at: number): UnseenSign => {
  const code = text.codePointAt(at)!.toString(16).toUpperCase().padStart(4, '0');
  return { name: `U+${code}`, place: [...text.slice(0, at)].length + 1 };
};

const firstOf = (pattern: RegExp, text: string): UnseenSign | null => {
  const at = text.search(pattern);
  return at < 0 ? null : named(text, at);
};

/** The first control or half of a character; nobody types them, but what is copied may have them. */
export const controlIn = (text: string): UnseenSign | null =>
  firstOf(CONTROL, text.replaceAll('\r\n', '\n'));

/**
 * The first character without which a text would say something else, or cannot be stored: a control, half of a
 * character, and what turns the order of letters. Between letters that run from left to right the other signs of
 * direction change nothing.
 */
export function unreadableIn(text: string): UnseenSign | null {
  const lines = text.replaceAll('\r\n', '\n');
  const turning = RIGHT_TO_LEFT.test(lines) ? DIRECTING : TURNING;
  return firstOf(new RegExp(`${CONTROL.source}|${turning.source}`, 'u'), lines);
}

/** The text without every character that `unreadableIn` could name. */
export const withoutUnreadable = (text: string): string => text.replace(ALL_UNREADABLE, '');

/** Drawn as a blank, though they are letters or signs to a program. */
const BLANKS = /[\u2800\u3164\uFFA0]/g;
/** Unicode's own list of what is not drawn, and the anchors of notes between lines. */
const UNSEEN = '[\\p{Default_Ignorable_Code_Point}\\uFFF9-\\uFFFB]';

/** The first character of any kind that is not seen, blanks that are none among them. */
export const unseenIn = (text: string): UnseenSign | null =>
  firstOf(new RegExp(`${UNSEEN}|[\\u2800\\p{Cc}\\p{Cf}\\p{Cs}]`, 'u'), text);

/** Letters of these stand beside each other as they are; joiners and selectors after them do nothing. */
const PLAIN = ['Thai', 'Lao', 'Latin', 'Greek', 'Cyrillic', 'Lisu', 'Hangul', 'Zyyy', 'Zinh']
  .map((script) => `\\p{Script_Extensions=${script}}`)
  .join('');
/** Joiners and selectors: after a letter of Burmese, Shan, Arabic or Hindi they choose its form. */
const SHAPED =
  `(?<=(?![${PLAIN}])[\\p{L}\\p{M}])` +
  '[\\u034F\\u17B4\\u17B5\\u180B-\\u180F\\u200C\\u200D\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}]{1,2}';
const PICTURE = '\\p{Extended_Pictographic}\\p{Emoji_Modifier}?[\\uFE0E\\uFE0F]?';
const PICTURES = `${PICTURE}(?:\\u200D${PICTURE})*|[0-9#*]\\uFE0F\\u20E3`;
const FLAG = '\\u{1F3F4}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{2,7}\\u{E007F}';
const KEPT_OR_UNSEEN = new RegExp(`(${FLAG}|${PICTURES}|${SHAPED})|${UNSEEN}`, 'gu');
const ANY_UNSEEN = new RegExp(UNSEEN, 'u');
const EVERY_UNSEEN = new RegExp(UNSEEN, 'gu');
const MARK = /[\u061C\u200E\u200F]/;

/**
 * The text without what is not seen and says nothing. Kept are joiners and selectors where they shape what stands
 * before them, and marks of direction beside letters that run from right to left.
 */
export function withoutUnseen(text: string): string {
  const blanked = text.replace(BLANKS, ' ');
  if (!ANY_UNSEEN.test(blanked)) return blanked;
  const marked = RIGHT_TO_LEFT.test(blanked);
  return blanked.replace(
    KEPT_OR_UNSEEN,
    (sign, kept: string | undefined) => kept ?? (marked && MARK.test(sign) ? sign : ''),
  );
}

/** The text without anything that is not seen, for comparing only. */
export const onlySeen = (text: string): string =>
  text.replace(BLANKS, ' ').replace(EVERY_UNSEEN, '');
