import { describe, expect, it } from '@jest/globals';
import {
  HIDDEN_PARTS,
  hiddenHit,
  markedPieces,
} from '../../../src/cases/search/search-hit.rule.js';
import { searchWordsOf, type SearchParts } from '../../../src/cases/complaints/search-text.rule.js';

const marked = (text: string, typed: string): string =>
  markedPieces(text, searchWordsOf(typed))
    .map(({ text: piece, hit }) => (hit ? `[${piece}]` : piece))
    .join('');

const PARTS: SearchParts = {
  number: 'MSM-2345-6789',
  subject: 'ไฟถนนดับ',
  category: 'ไฟฟ้าสาธารณะ',
  village: 'หมู่ที่ 4 บ้านเหมืองแดง',
  officer: 'นางสาวดวงใจ',
  description: 'เสาที่สามดับ',
  wantedOutcome: null,
  landmark: null,
  externalReference: null,
  messages: null,
  letters: null,
};

describe('a text in pieces', () => {
  it.each([
    ['ไฟถนนดับหน้าวัด', 'ถนน', 'ไฟ[ถนน]ดับหน้าวัด'],
    ['น้ำเต้าหู้', 'นำเตา', '[น้ำเต้า]หู้'],
    ['เลขที่ ๔๒ ซอย 4', '42', 'เลขที่ [๔๒] ซอย 4'],
    ['MSM-2345-6789', '23456789', 'MSM-[2345-6789]'],
    ['MSM-2345-6789', 'msm 2345', '[MSM]-[2345]-6789'],
    ['ดับ ดับ ดับ', 'ดับ', '[ดับ] [ดับ] [ดับ]'],
    ['ไฟดับ', 'น้ำ', 'ไฟดับ'],
    ['ต่าง ๆ กัน', 'ต่างๆ', '[ต่าง ๆ] กัน'],
    ['', 'ไฟ', ''],
    ['ไฟดับ', '', 'ไฟดับ'],
  ])('%s, looked through for %s', (text, typed, expected) => {
    expect(marked(text, typed)).toBe(expected);
  });

  it('is the whole text, whatever is looked for', () => {
    const text = 'นํ้า\u200bท่วม เเดง ﬁ ๑๒๓ 👩‍👩‍👧 é\nบรรทัดใหม่';
    for (const typed of ['น้ำ', 'แดง', 'fi', '123', '👩‍👩‍👧', 'é', 'บรรทัด ใหม่', 'ท่วม']) {
      const pieces = markedPieces(text, searchWordsOf(typed));
      expect(pieces.map(({ text: piece }) => piece).join('')).toBe(text);
    }
  });
});

describe('where words stand that a row does not show', () => {
  it('is told for each part that a row does not show', () => {
    for (const part of HIDDEN_PARTS) {
      const parts = { ...PARTS, [part]: 'สะพานไม้ผุ' };
      expect(hiddenHit(parts, 'ไฟถนนดับ', searchWordsOf('ไม้ผุ'))?.part).toBe(part);
    }
  });

  it('is not told of words that the row shows', () => {
    expect(hiddenHit(PARTS, 'เสาที่สามดับ', searchWordsOf('สามดับ'))).toBeNull();
    expect(hiddenHit(PARTS, 'ไฟถนนดับ', searchWordsOf('ไม่มีที่ไหน'))).toBeNull();
  });

  it('is one line round the first hit, with an ellipsis where the text goes on', () => {
    const far = 'ก'.repeat(200);
    const hit = hiddenHit(
      { ...PARTS, messages: `${far}\nช่างมาแล้ว\n${far}` },
      'ไฟ',
      searchWordsOf('ช่าง'),
    );
    const text = hit!.pieces.map(({ text: piece }) => piece).join('');
    expect(text).toMatch(/^…ก{29} ช่างมาแล้ว ก+…$/);
    expect(hit!.pieces.filter((piece) => piece.hit)).toEqual([{ text: 'ช่าง', hit: true }]);
  });
});
