import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isReason, outcomeOf } from '../../../src/cases/complaints/identity-access.rule.js';

const REASONS = [
  'โทรนัดวันเข้าไปซ่อมไฟ',
  'โทรนัดเวลาลงพื้นที่กับผู้ร้อง',
  'ส่งหนังสือแจ้งผลทางไปรษณีย์',
  'พิมพ์ที่อยู่หน้าซองของหนังสือที่ ชร ทดสอบ/1',
  'ถามจุดที่น้ำท่วม',
  'call to ask which pole is dark',
  'ผู้ร้องขอสำเนาข้อมูลของตน (PDPA)',
];

const NO_REASONS = [
  '',
  '..........',
  '. . . . . . . . . . . .',
  '1234567890',
  '๑๒๓๔๕๖๗๘๙๐',
  '0812345678 0812345678',
  'aaaaaaaaaaaa',
  'กกกกกกกกกกกกกก',
  'ababababababababab',
  'ฟหกดฟหกดฟหกด',
  'asdfasdfasdf',
  'ดูชื่อ',
  'xxxxxxxxxxxxx abcde',
  '่้๊๋่้๊๋่้๊๋',
  '😀😀😀😀😀😀😀😀😀😀',
  '----------ดู----------',
];

describe('a reason', () => {
  it.each(REASONS)('is words: %s', (text) => expect(isReason(text)).toBe(true));
  it.each(NO_REASONS)('is not: %s', (text) => expect(isReason(text)).toBe(false));

  it('is never made of signs, digits and marks, however many', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[^\p{L}]{0,80}$/u), (text) => !isReason(text)),
      { numRuns: 500 },
    );
  });

  it('has ten letters at least, of six kinds', () => {
    expect(['abcdefghi', 'abcdefghij', 'aabbccddee', 'aabbccddeef'].map(isReason)).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  it('is never made of few letters, however often', () => {
    const few = fc.array(fc.constantFrom('ก', 'ข', 'A', 'b', 'ู'), { maxLength: 120 });
    fc.assert(
      fc.property(few, (letters) => !isReason(letters.join(''))),
      { numRuns: 500 },
    );
  });

  it('does not turn into none by what stands around it', () => {
    const signs = fc.stringMatching(/^[\s\d.,!]{0,20}$/);
    fc.assert(
      fc.property(fc.constantFrom(...REASONS), signs, signs, (text, before, after) =>
        isReason(before + text + after),
      ),
    );
  });
});

describe('looks asked for together', () => {
  const asked = { allowed: true, reasons: [REASONS[0]!, REASONS[1]!], shownToday: 0, most: 2 };

  it('are shown up to the limit and not beyond', () => {
    for (let shownToday = 0; shownToday < 4; shownToday += 1) {
      for (let most = 1; most < 5; most += 1) {
        const fits = shownToday + 2 <= most;
        expect(outcomeOf({ ...asked, shownToday, most }, 'shown')).toBe(
          fits ? 'shown' : 'limit_reached',
        );
      }
    }
  });

  it('are refused for what weighs most', () => {
    const wordless = { ...asked, reasons: [REASONS[0]!, '.....'] };
    expect(outcomeOf(wordless, 'shown')).toBe('reason_refused');
    expect(outcomeOf({ ...wordless, allowed: false }, 'found')).toBe('not_allowed');
    expect(outcomeOf({ ...wordless, most: 0 }, 'found')).toBe('reason_refused');
  });
});
