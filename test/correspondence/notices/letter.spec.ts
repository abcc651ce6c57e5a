import { describe, expect, it } from '@jest/globals';
import { DEFAULT_OFFICE_SETTINGS } from '../../../src/core/office/data/office-settings.data.js';
import { composeLetter } from '../../../src/correspondence/notices/letter.rule.js';

const letter = composeLetter(
  {
    number: 'MSM-7K4Q-M2XD',
    receivedOn: '2022-04-01',
    title: 'ไฟถนนดับ หมู่ที่ 3',
    kind: 'result',
    letterNumber: 'ชร ทดสอบ/12',
    letterOn: '2022-04-12',
    body: 'ตามที่ท่านแจ้ง\nเทศบาลซ่อมแล้ว 2 จุด\n\nจึงเรียนมาเพื่อโปรดทราบ',
    attachments: [],
    copies: [],
    restricted: false,
    verification: null,
    signer: 'นายทดสอบ ระบบ',
    position: ['ปลัดเทศบาล'],
  },
  {
    ...DEFAULT_OFFICE_SETTINGS,
    'office.address': 'ตำบลแม่สาย\nจังหวัดเชียงราย 57130',
    'office.phone': '0 5373 4083',
    'letter.fax': '0 5373 4084',
    'letter.closing': 'ขอแสดงความนับถืออย่างยิ่ง',
  },
);

describe('a letter', () => {
  it('prints number, date and phone in Thai digits and the Buddhist year', () => {
    expect(letter.number).toBe('ชร ทดสอบ/๑๒');
    expect(letter.date).toBe('๑๒ เมษายน ๒๕๖๕');
    expect(letter.references).toEqual([expect.stringContaining('๑ เมษายน ๒๕๖๕')]);
    expect(letter.phone).toBe('๐ ๕๓๗๓ ๔๐๘๓');
  });

  it('prints what the office set: its address line by line, fax and closing phrase', () => {
    expect(letter.office).toEqual(['เทศบาลตำบลแม่สายมิตรภาพ', 'ตำบลแม่สาย', 'จังหวัดเชียงราย ๕๗๑๓๐']);
    expect(letter.fax).toBe('๐ ๕๓๗๓ ๔๐๘๔');
    expect(letter.closing).toBe('ขอแสดงความนับถืออย่างยิ่ง');
  });

  it('keeps its text as it was signed, a paragraph a line', () =>
    expect(letter.paragraphs).toEqual(['ตามที่ท่านแจ้ง', 'เทศบาลซ่อมแล้ว ๒ จุด', 'จึงเรียนมาเพื่อโปรดทราบ']));

  it('names the matter in its subject', () =>
    expect(letter.subject).toBe('แจ้งผลการดำเนินการ เรื่อง ไฟถนนดับ หมู่ที่ ๓'));

  it('addresses the complaint by its number, never a name', () =>
    expect(letter.to).toContain('MSM-7K4Q-M2XD'));
});
