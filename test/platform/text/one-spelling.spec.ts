import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  comparedText,
  storedLine,
  storedText,
} from '../../../src/platform/text/one-spelling.rule.js';
import {
  unreadableIn,
  unseenIn,
  withoutUnreadable,
} from '../../../src/platform/text/unseen.rule.js';

const signs = (pattern: RegExp): string[] =>
  Array.from({ length: 0xe1000 }, (_, code) => code)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code))
    .filter((sign) => pattern.test(sign));

const UNSEEN = signs(/^[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]$/u);
const BLANK = ['\u3164', '\uFFA0', '\u2800'];
const TURNING = ['\u202B', '\u202E', '\u2067'];

describe('a text as it is stored', () => {
  it('has no character that is not seen, whichever Unicode knows', () => {
    expect(UNSEEN.length).toBeGreaterThan(4000);
    const wrong = UNSEEN.filter((sign) => !BLANK.includes(sign)).filter(
      (sign) => storedText(`ถนน${sign}หน้า Road${sign}1`) !== 'ถนนหน้า Road1',
    );
    expect(wrong).toEqual([]);
    for (const sign of BLANK) expect(storedLine(`ถนน${sign}หน้า${sign}`)).toBe('ถนน หน้า');
  });

  it.each([
    ['the ring and aa', 'ส\u0E4D\u0E32นัก น\u0E4D\u0E49\u0E32 น\u0E49\u0E4D\u0E32', 'สำนัก น้ำ น้ำ'],
    ['a tone after am', 'น\u0E33\u0E49', 'น้ำ'],
    ['twice e', '\u0E40\u0E40ม่น\u0E49\u0E4D\u0E32', 'แม่น้ำ'],
    ['a tone before its vowel', 'ท\u0E48\u0E35น\u0E35\u0E48', 'ที่นี่'],
    ['wide letters', '０８１－２３４ Ａｂ（ก）', '081-234 Ab(ก)'],
    ['ligatures', 'o\uFB03ce \uFB02at', 'office flat'],
    ['other line ends', 'ก\r\nข\rค\u2028ง\u2029จ', 'ก\nข\nค\nง\nจ'],
    ['decomposed letters', 'Cafe\u0301', 'Café'],
    ['parts of a letter with something unseen between', 'Cafe\u200b\u0301', 'Café'],
  ])('is one whichever way it was typed: %s', (_why, typed, stored) => {
    expect(storedText(typed)).toBe(stored);
  });

  it.each([
    ['Burmese with a joiner', 'က\u200cြောင့် \u1000\u1039\u200d'],
    ['Burmese with a selector', '\u1000\ufe00'],
    ['Persian', 'می\u200cخواهم'],
    ['Hindi', 'क्\u200dष'],
    ['Arabic with a mark of direction', 'شارع 5\u200f (سوق)'],
    ['a family', '👨‍👩‍👧‍👦🏳️‍🌈👍🏽❤️'],
    ['a flag of a part of a country', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['a keycap', 'กด 1️⃣'],
    ['Chinese with its own full stops', '路灯坏了，请尽快（谢谢）！'],
    ['Lao', 'ນ້ຳ'],
  ])('keeps what its script needs: %s', (_why, text) => {
    expect(unreadableIn(text)).toBeNull();
    expect(storedText(text)).toBe(text.normalize('NFC'));
  });

  it('is stored the same when it is stored again, whatever it is', () => {
    const odd = fc.constantFrom(
      ...'กนทำเแาๆ\u0E31\u0E35\u0E38\u0E39\u0E3A\u0E47\u0E48\u0E49\u0E4C\u0E4D',
      ...'\u200b\u200c\u200d\u200f\u202a\u3164\ufe0f\u0301ကＡ！路ا🏴👍🏽1\u20e3 \n',
    );
    const text = fc.array(odd, { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (typed) => {
        const stored = storedText(typed);
        expect(storedText(stored)).toBe(stored);
        expect(stored.normalize('NFC')).toBe(stored);
        expect(comparedText(stored)).toBe(comparedText(comparedText(stored)));
        expect(comparedText(typed)).toBe(comparedText(stored));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('what would change what was said', () => {
  it('is named with its place', () => {
    for (const sign of [
      ...TURNING,
      ...signs(/^(?![\t\n\r])[\p{Cc}\p{Noncharacter_Code_Point}]$/u),
    ]) {
      const name = `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
      expect(unreadableIn(`🛵ก\r\n${sign}ข`)).toEqual({ name, place: 4 });
      expect(withoutUnreadable(`ก${sign}ข`)).toBe('กข');
    }
    expect(unreadableIn('ก\ud83dข')).toEqual({ name: 'U+D83D', place: 2 });
  });

  it('depends on whether letters run from right to left', () => {
    for (const sign of '\u202a\u202c\u202d\u2066\u2068\u2069') {
      expect(unreadableIn(`+66${sign}81`)).toBeNull();
      expect(unreadableIn(`شارع${sign}5`)?.place).toBe(5);
    }
  });
});

it('finds anything that is not seen, for an address that must be exact', () => {
  for (const sign of [...UNSEEN, '\u2800', '\u0007'])
    expect([sign, unseenIn(`a${sign}b`)?.place]).toEqual([sign, 2]);
  expect(unseenIn('someone@example.com คน@ไทย.ไทย')).toBeNull();
});

describe('texts that are compared', () => {
  it.each([
    ['ํ + า', 'ส\u0E4D\u0E32นักปลัด', 'สำนักปลัด'],
    ['U+200B', 'กอง\u200bคลัง', 'กองคลัง'],
    ['the sign that repeats', 'อื่น ๆ และ', 'อื่นๆ และ'],
    ['dashes', 'AB–7K4Q', 'ab-7k4q'],
    ['blanks', ' กอง\u00a0 ช่าง\n', 'กอง ช่าง'],
    ['joiners', 'က\u200cြ', 'ကြ'],
    ['a picture of a tick', '✔\ufe0f', '✔'],
  ])('are the same: %s', (_why, one, other) => {
    expect(comparedText(one)).toBe(comparedText(other));
  });

  it('are not the same with another tone mark', () => {
    expect(comparedText('ป่า')).not.toBe(comparedText('ป้า'));
  });
});
