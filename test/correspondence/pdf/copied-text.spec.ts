import { expect, it } from '@jest/globals';
import { PdfRendererService } from '../../../src/correspondence/pdf/pdf-renderer.service.js';
import { describeWithPoppler } from '../../support/requires.js';
import { copiedPages, copiedText, unspaced } from './pdf-reading.js';
import { buildLetterData } from './letter-samples.js';

const renderer = new PdfRendererService();
const CONSONANTS = [...'กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ'];
const VOWELS = ['', 'ั', 'ิ', 'ี', 'ึ', 'ื', 'ุ', 'ู', 'ำ'];
const TONES = ['', '่', '้', '๊', '๋', '์'];

/** Every way in which marks stack on a Thai consonant. */
const SYLLABLES = CONSONANTS.flatMap((consonant) =>
  VOWELS.flatMap((vowel) =>
    TONES.map((tone) => `ก${consonant}${vowel === 'ำ' ? tone + vowel : vowel + tone}ก`),
  ),
);

const HARD: Record<string, string> = {
  'stacked marks': 'ที่ ปู่ ญี่ปุ่น น้ำ กฎหมาย ฎีกา ปั๊ม ทั้งนี้ ซึ่ง ครั้ง ผึ้ง ฝั่ง ฟื้นฟู เก๊ ก๋วยเตี๋ยว',
  'Thai and Latin': 'ติดตั้ง CCTV (รุ่น X-200) ที่ km 12+300 ของ Phahonyothin Rd.',
  'signs of the typesetter':
    '#let x = 1 $y$ *เน้น* _ขีด_ @ref <label> \\back // note -- --- ~ ` [a] {b}',
  'a long word': 'ก'.repeat(200),
  'a long address': `https://maesai.example/${'complaint'.repeat(12)}`,
  'an emoji': 'ขอบคุณครับ 🙏 😀',
  'a sentence of law': 'พระราชบัญญัติวิธีปฏิบัติราชการทางปกครอง พ.ศ. ๒๕๓๙ มาตรา ๓๗ วรรคหนึ่ง (๑)–(๓) “อ้างถึง”',
};

describeWithPoppler('the text copied from a letter', () => {
  it('is every syllable that Thai can write, once, without a space inside', async () => {
    const wrong: string[] = [];
    for (let at = 0; at < SYLLABLES.length; at += 400) {
      const some = SYLLABLES.slice(at, at + 400);
      const lines = some.flatMap((_, n) => (n % 8 === 0 ? [some.slice(n, n + 8).join(' ')] : []));
      const data = buildLetterData({ paragraphs: lines });
      const said = new Set(
        copiedPages(await renderer.letter(data))
          .join(' ')
          .split(/\s+/),
      );
      wrong.push(...some.filter((syllable) => !said.has(syllable)));
    }
    expect(SYLLABLES.length).toBeGreaterThan(2300);
    expect(wrong).toEqual([]);
  }, 60_000);

  it.each(Object.entries(HARD))('is what was written: %s', async (_name, text) => {
    const pdf = await renderer.letter(
      buildLetterData({ paragraphs: [text, 'จึงเรียนมาเพื่อโปรดทราบ'] }),
    );
    expect(copiedText(pdf)).toContain(unspaced(text));
  });

  it('comes in the order of the parts', async () => {
    const data = buildLetterData({
      attachments: ['ภาพถ่าย ๒ แผ่น', 'แผนที่'],
      copies: ['ศูนย์ดำรงธรรมอำเภอแม่สาย'],
      fax: '๐ ๕๓๗๓ ๔๐๘๔',
    });
    const text = copiedText(await renderer.letter(data));
    const parts = [
      'ที่ชรตัวอย่าง/๑๒',
      'สำนักงานเทศบาล',
      '๑๒เมษายน๒๕๖๕',
      'เรื่องแจ้งผล',
      'เรียนผู้แจ้งเรื่อง',
      'อ้างถึง',
      'สิ่งที่ส่งมาด้วย๑.ภาพถ่าย',
      '๒.แผนที่',
      'ตามที่ท่าน',
      'จึงเรียนมาเพื่อโปรดทราบ',
      'ขอแสดงความนับถือ',
      '(นางหัวหน้ากองช่าง)',
      'ปฏิบัติราชการแทน',
      'นายกเทศมนตรี',
      'ศูนย์รับเรื่องราวร้องทุกข์สำนักปลัดโทร.๐๕๓๗๓๔๐๘๓โทรสาร',
      'สำเนาส่งศูนย์ดำรงธรรม',
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('of an address of many lines is all on its label', async () => {
    const to = Array.from({ length: 9 }, (_, n) => `บรรทัดที่ ${n + 1} ของที่อยู่ที่ยาวมากในหมู่บ้านบนดอย`);
    const label = { to, from: ['เทศบาลตำบลแม่สายมิตรภาพ'], reference: 'ชร ตัวอย่าง/๑' };
    const text = copiedText(await renderer.labels([label, label]));
    for (const line of to) expect(text.split(unspaced(line))).toHaveLength(3);
  });

  it('of a name of 200 characters and a Burmese one is all there', async () => {
    const signer = 'นายยาวนาน '.repeat(20).trim();
    const burmese = 'မောင်မောင်';
    const pdf = await renderer.letter(buildLetterData({ signer, to: burmese }));
    expect(copiedText(pdf)).toContain(unspaced(signer));
    // Its stacked marks may be copied twice; no letter of it is lost.
    for (const sign of new Set(burmese)) expect(copiedText(pdf)).toContain(sign);
  });
});
