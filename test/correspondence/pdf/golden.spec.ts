import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import sharp from 'sharp';
import { PdfRendererService } from '../../../src/correspondence/pdf/pdf-renderer.service.js';
import { describeWithPoppler } from '../../support/requires.js';
import { copiedPages, pagePictures } from './pdf-reading.js';
import { buildLetterData } from './letter-samples.js';

const FOLDER = path.join(import.meta.dirname, 'golden');
/** `UPDATE_GOLDEN=1` keeps what is printed now; look at each picture before you commit it. */
const UPDATES = process.env['UPDATE_GOLDEN'] === '1';
/** Of all points so many may be of another shade: fonts are drawn differently from one poppler to the next. */
const TOLERATED = 0.01;
const SAME_SHADE = 48;

const renderer = new PdfRendererService();
const FACTS =
  'กองช่างได้ตรวจสอบแล้วพบว่าท่อระบายน้ำอุดตันด้วยดินและเศษใบไม้ ซึ่งทำให้น้ำท่วมขังทุกครั้งที่ฝนตก จึงได้ขุดลอกตลอดแนวและเปลี่ยนฝาท่อที่ชำรุด ';
const picture = (): Promise<Buffer> =>
  sharp(
    Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="120"><path d="M10 90 C 80 -20 120 160 190 50 S 300 20 390 70" fill="none" stroke="#1133aa" stroke-width="6"/></svg>',
    ),
  )
    .png()
    .toBuffer();

const KINDS: Record<string, () => Promise<Buffer>> = {
  result: () => renderer.letter(buildLetterData()),
  'result-on-three-pages': () =>
    renderer.letter(buildLetterData({ paragraphs: [FACTS.repeat(22), 'จึงเรียนมาเพื่อโปรดทราบ'] })),
  'with-everything': async () =>
    renderer.letter(
      buildLetterData({
        attachments: ['ภาพถ่ายก่อนและหลังซ่อม จำนวน ๒ แผ่น', 'สำเนาใบสั่งงาน'],
        copies: ['ศูนย์ดำรงธรรมอำเภอแม่สาย'],
        fax: '๐ ๕๓๗๓ ๔๐๘๔',
        signature: await picture(),
        garuda: await picture(),
      }),
    ),
  progress: () =>
    renderer.letter(
      buildLetterData({
        subject: 'แจ้งความคืบหน้าการดำเนินการ',
        position: ['ปลัดเทศบาล รักษาราชการแทน', 'นายกเทศมนตรีตำบลแม่สายมิตรภาพ'],
      }),
    ),
  restricted: () => renderer.letter(buildLetterData({ secrecy: 'ลับ', number: 'ลับ ชร ตัวอย่าง/๓' })),
  draft: () =>
    renderer.letter(
      buildLetterData({
        mark: 'ร่าง',
        number: '(ออกเลขเมื่อลงนาม)',
        signature: null,
        verification: null,
      }),
    ),
  'on-paper': () => renderer.letter(buildLetterData({ signature: null })),
  'many-scripts': () =>
    renderer.letter(
      buildLetterData({
        to: 'မောင်မောင် (Maung Maung)',
        paragraphs: ['น้ำ ปู่ ญี่ปุ่น ปั๊ม ทั้งนี้ #a $b$ *c* @d \\e 🙏', 'จึงเรียนมาเพื่อโปรดทราบ'],
      }),
    ),
  receipt: () =>
    renderer.receipt({
      office: ['เทศบาลตำบลแม่สายมิตรภาพ', 'อำเภอแม่สาย จังหวัดเชียงราย ๕๗๑๓๐'],
      title: 'ใบรับเรื่อง',
      dateOn: '2022-04-01',
      rows: [
        ['เลขที่เรื่อง', 'MSM-9D3H-TV7P'],
        ['วันที่รับเรื่อง', '๑ เมษายน ๒๕๖๕'],
        ['หน่วยงาน', 'กองช่าง'],
        ['กำหนดตอบเป็นหนังสือ', '๑๖ เมษายน ๒๕๖๕'],
      ],
      paragraphs: ['เทศบาลจะแจ้งผลให้ท่านทราบเป็นหนังสือภายในวันที่ ๑๖ เมษายน ๒๕๖๕'],
      track: { url: 'http://localhost:3000/track?number=MSM-9D3H-TV7P', words: 'ติดตามเรื่อง' },
      garuda: null,
    }),
  labels: async () =>
    renderer.labels(
      Array.from({ length: 5 }, (_, n) => ({
        to: [`นายตัวอย่าง ${n + 1}`, '๑๒ หมู่ที่ ๓ ตำบลแม่สาย', 'จังหวัดเชียงราย ๕๗๑๓๐'],
        from: ['เทศบาลตำบลแม่สายมิตรภาพ'],
        reference: `ชร ตัวอย่าง/${n + 1}`,
      })),
    ),
};

/** The part of all points whose shade differs, 1 where even the size does. */
async function difference(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = await Promise.all(
    [one, other].map((png) => sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true })),
  );
  if (a!.info.width !== b!.info.width || a!.info.height !== b!.info.height) return 1;
  let different = 0;
  for (let at = 0; at < a!.data.length; at += 1) {
    if (Math.abs(a!.data[at]! - b!.data[at]!) > SAME_SHADE) different += 1;
  }
  return different / a!.data.length;
}

describeWithPoppler('a printed page', () => {
  it.each(Object.entries(KINDS))('looks and reads as it was looked at: %s', async (name, print) => {
    const pdf = await print();
    const text = copiedPages(pdf).join('\f');
    const pictures = pagePictures(pdf);
    const textFile = path.join(FOLDER, `${name}.txt`);
    if (UPDATES) {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(textFile, text);
      pictures.forEach((png, n) => writeFileSync(path.join(FOLDER, `${name}-${n + 1}.png`), png));
    }
    expect(text).toBe(readFileSync(textFile, 'utf8'));
    expect(existsSync(path.join(FOLDER, `${name}-${pictures.length + 1}.png`))).toBe(false);
    for (const [n, png] of pictures.entries()) {
      const kept = readFileSync(path.join(FOLDER, `${name}-${n + 1}.png`));
      expect(await difference(png, kept)).toBeLessThan(TOLERATED);
    }
  });
});
