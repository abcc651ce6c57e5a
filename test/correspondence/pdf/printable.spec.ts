import { describe, expect, it } from '@jest/globals';
import { readLetterFonts } from '../../../src/correspondence/pdf/letter-fonts.js';
import { FOLDED, printable } from '../../../src/correspondence/pdf/characters.rule.js';
import { LetterCharacters } from '../../../src/correspondence/pdf/letter.errors.js';
import { PdfRendererService } from '../../../src/correspondence/pdf/pdf-renderer.service.js';
import { LETTER_ERROR_WORDS } from '../../../src/correspondence/pdf/letter-error.messages.js';
import { filled } from '../../../src/platform/errors/error-words.js';
import { describeWithPoppler } from '../../support/requires.js';
import { copiedPages, copiedText, copiedWords } from './pdf-reading.js';
import { buildLetterData } from './letter-samples.js';

const { characters } = readLetterFonts();
const renderer = new PdfRendererService();

describe('what Word writes', () => {
  it.each([
    ['\uF0B7\tข้อแรก', '• ข้อแรก'],
    ['\uF0A7 \uF0D8 \uF076 \uF0A8', '• • • •'],
    ['\uF0FC ทำแล้ว', '✔ ทำแล้ว'],
    ['0\u20115373', '0-5373'],
    ['บรรทัด\u2028ใหม่\u2029อีก', 'บรรทัด ใหม่ อีก'],
    ['ก\u00A0ข\u2009ค\u202Fง\u3000จ', 'ก ข ค ง จ'],
  ])('is printed as what it looks like: %j', (typed, printed) =>
    expect(printable({ body: typed }, characters)).toEqual({ body: printed }),
  );

  it('becomes nothing that the fonts lack', () => {
    for (const [, to] of FOLDED) {
      for (const sign of to) expect(characters.has(sign.codePointAt(0)!)).toBe(true);
    }
  });
});

describe('a character that no font has', () => {
  const refusal = (data: Parameters<typeof buildLetterData>[0]): LetterCharacters => {
    try {
      printable(buildLetterData(data), characters);
    } catch (error) {
      if (error instanceof LetterCharacters) return error;
    }
    throw new Error('nothing was refused');
  };

  it.each([
    ['paragraphs', 'body'],
    ['attachments', 'attachments'],
    ['copies', 'copies'],
    ['office', ''],
    ['position', ''],
  ])('in %s is named with its line and place, at the field %j', (part, field) => {
    const { details, signs } = refusal({ [part]: ['บรรทัดแรก', 'ที่นี่ มี 中 อยู่'] });
    // Counted as a reader counts: what stands above and below a letter belongs to it.
    expect(signs).toEqual([{ part, line: 2, sign: '中', at: 6 }]);
    expect(details.field).toBe(field);
    expect(details.places).toMatch(/^“中” \(U\+4E2D\) ใน[ก-๙]+ 2 ตัวที่ 6$/);
  });

  it('is told in words that leave nothing to guess, and not more than ten at once', () => {
    const { details } = refusal({ paragraphs: ['中'.repeat(30)] });
    expect(String(details.places).split(', ')).toHaveLength(10);
    expect(filled(LETTER_ERROR_WORDS.letter_characters!.text, details)).toContain('ตัวที่ 10');
  });
});

const LINK = `https://maesai.example/${'complaint/'.repeat(10)}2569?code=A1B2C3D4E5`;
const label = (to: string[], reference = 'ชร 1/1') => ({ to, from: ['เทศบาล'], reference });

describeWithPoppler('a link of 120 characters', () => {
  it.each(['a letter', 'a receipt', 'a label'])('is copied whole out of %s', async (kind) => {
    expect(LINK.length).toBeGreaterThan(119);
    const text = `อ่านต่อที่ ${LINK} ขอบคุณ`;
    const receipt = {
      office: ['เทศบาล'],
      title: 'ใบรับเรื่อง',
      dateOn: '2022-04-01',
      rows: [],
      paragraphs: [text],
      track: null,
      garuda: null,
    };
    const print: Record<string, () => Promise<Buffer>> = {
      'a letter': () => renderer.letter(buildLetterData({ paragraphs: [text, 'จึงเรียนมา'] })),
      'a receipt': () => renderer.receipt(receipt),
      'a label': () => renderer.labels([label([text])]),
    };
    const pdf = await print[kind]!();
    expect(copiedPages(pdf).join('')).not.toContain('\u200b');
    expect(copiedText(pdf)).toContain(LINK);
  });
});

describeWithPoppler('labels of envelopes', () => {
  it('are printed but for one that cannot be, whose place says so and whose it is', async () => {
    const pdf = await renderer.labels([
      label(['นายแรก', 'หมู่ที่ 1'], 'ชร 1/1'),
      label(['นายหวัง', '中文路 5'], 'ชร 1/2'),
      label(['นายสาม', 'หมู่ที่ 3'], 'ชร 1/3'),
    ]);
    const text = copiedText(pdf);
    for (const printed of ['นายแรก', 'นายสาม', 'ชร1/2', 'U+4E2D', 'เขียนหน้าซองด้วยมือ']) {
      expect(text).toContain(printed);
    }
    expect(text).not.toContain('นายหวัง');
  });

  it.each([
    ['of many lines', Array.from({ length: 40 }, (_, n) => `บรรทัดที่ ${n + 1} ของที่อยู่`)],
    ['of one long line', ['หมู่บ้านบนดอยที่ชื่อยาวมาก '.repeat(60)]],
    ['of one long word', ['ก'.repeat(500)]],
  ])('%s stay in their place', async (_what, to) => {
    const pdf = await renderer.labels([label(to), label(to), label(to)]);
    const CELL = { width: 595.3 / 2, height: 95.8, top: 36.9 };
    const words = copiedWords(pdf).filter(({ top }) => top > CELL.top + CELL.height);
    // Two on the first row; below it only the third, left.
    expect(words.length).toBeGreaterThan(0);
    expect(Math.max(...words.map(({ right }) => right))).toBeLessThan(CELL.width);
    expect(Math.max(...words.map(({ bottom }) => bottom))).toBeLessThan(
      CELL.top + 2 * CELL.height + 1,
    );
    const all = copiedText(pdf);
    expect(all.split(to.at(-1)!.replace(/\s/g, ''))).toHaveLength(4);
  });
});
