import { describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import {
  LetterCharacters,
  LetterFontMissing,
  LetterheadBlank,
  LetterPictureUnreadable,
  LetterTooLong,
} from '../../../src/correspondence/pdf/letter.errors.js';
import { readLetterFonts } from '../../../src/correspondence/pdf/letter-fonts.js';
import { PdfRendererService } from '../../../src/correspondence/pdf/pdf-renderer.service.js';
import { describeWithPoppler } from '../../support/requires.js';
import { copiedPages } from './pdf-reading.js';
import { buildLetterData } from './letter-samples.js';

const renderer = new PdfRendererService();
const WORDS = 'เทศบาลได้ตรวจสอบข้อเท็จจริงแล้วพบว่าทางระบายน้ำอุดตัน จึงได้ขุดลอก ';

describe('a letter as a file', () => {
  it('is PDF/A-2a: tagged, titled, dated by the letter, in Thai', async () => {
    const pdf = (await renderer.letter(buildLetterData())).toString('latin1');
    expect(pdf).toMatch(/<pdfaid:part>2<\/pdfaid:part>/);
    expect(pdf).toMatch(/<pdfaid:conformance>A<\/pdfaid:conformance>/);
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toMatch(/\/Lang\s*\(th/);
    expect(pdf).toContain('2022-04-12');
  });

  it('is the same bytes for the same data', async () => {
    const one = await renderer.letter(buildLetterData());
    expect((await new PdfRendererService().letter(buildLetterData())).equals(one)).toBe(true);
  });

  // The compiler itself keeps about 0.1 MB of each letter (given its data as inputs it kept 0.6 MB), and so
  // the PDF renderer is a process that is started again.
  it('keeps little of each letter in memory', async () => {
    const signature = await sharp({
      create: { width: 600, height: 200, channels: 4, background: '#00f8' },
    })
      .png()
      .toBuffer();
    const print = async (from: number, to: number): Promise<number> => {
      for (let n = from; n < to; n += 1) {
        const paragraphs = [`${WORDS.repeat(5)} ${n}`, 'จึงเรียนมาเพื่อโปรดทราบ'];
        await renderer.letter(buildLetterData({ paragraphs, signature, number: `ชร ตัวอย่าง/${n}` }));
      }
      return process.memoryUsage().rss / 1e6;
    };
    const early = await print(0, 150);
    expect((await print(150, 1000)) - early).toBeLessThan(200);
  }, 60_000);
});

describe('a refusal instead of half a letter', () => {
  const refused = (data: Parameters<typeof buildLetterData>[0]) =>
    renderer.letter(buildLetterData(data));

  it('of a font that is not there, or of none at all', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'sipha-test-fonts-'));
    expect(() => readLetterFonts(folder)).toThrow(LetterFontMissing);
    writeFileSync(path.join(folder, 'fonts.json'), '{"files":["none.ttf"],"characters":[3585]}');
    expect(() => readLetterFonts(folder)).toThrow(LetterFontMissing);
    rmSync(folder, { recursive: true });
  });

  it('of a blank letterhead', () =>
    expect(refused({ office: ['', ' '] })).rejects.toBeInstanceOf(LetterheadBlank));

  it('of a picture that is none', () =>
    expect(refused({ garuda: Buffer.from('no picture') })).rejects.toBeInstanceOf(
      LetterPictureUnreadable,
    ));

  it('of more than three pages', () =>
    expect(refused({ paragraphs: [WORDS.repeat(150)] })).rejects.toBeInstanceOf(LetterTooLong));

  it('of a character that no font has, by its name', async () => {
    const error = await refused({ paragraphs: ['อักษร ᚠ'] }).catch((one: unknown) => one);
    expect(error).toBeInstanceOf(LetterCharacters);
    expect((error as LetterCharacters).details.characters).toBe('ᚠ');
  });

  it('and the next letter prints as if nothing had been', async () => {
    await refused({ garuda: Buffer.from('no picture') }).catch(() => undefined);
    await expect(renderer.letter(buildLetterData())).resolves.toBeInstanceOf(Buffer);
  });
});

describeWithPoppler('the signature', () => {
  it('never stands alone on a page, wherever the text ends', async () => {
    const alone: number[] = [];
    const seen = new Set<number>();
    for (let words = 4; words <= 34; words += 1) {
      const paragraphs = ['ตามที่ท่านได้แจ้งเรื่อง นั้น', WORDS.repeat(words), 'จึงเรียนมาเพื่อโปรดทราบ'];
      const pages = copiedPages(await renderer.letter(buildLetterData({ paragraphs })));
      seen.add(pages.length);
      const [above = ''] = (pages.at(-1) ?? '').split('ขอแสดงความนับถือ');
      const lines = above
        .split('\n')
        .filter((line) => line.trim() !== '' && !/^– .+ –$/.test(line));
      if (lines.length < 2) alone.push(words);
    }
    expect([...seen].sort()).toEqual([1, 2]);
    expect(alone).toEqual([]);
  }, 60_000);

  it('of an officer stands as a picture, and the page number from the second page on', async () => {
    const signature = await sharp({
      create: { width: 300, height: 100, channels: 4, background: '#00f' },
    })
      .png()
      .toBuffer();
    const paragraphs = [WORDS.repeat(34), 'จึงเรียนมาเพื่อโปรดทราบ'];
    const pages = copiedPages(await renderer.letter(buildLetterData({ paragraphs, signature })));
    expect(pages[0]).not.toContain('– ๑ –');
    expect(pages[1]).toContain('– ๒ –');
  });
});
