import { describe, expect, it } from '@jest/globals';
import { DEFAULT_OFFICE_SETTINGS } from '../../../src/core/office/data/office-settings.data.js';
import { letterDigits } from '../../../src/correspondence/notices/letter-digits.rule.js';
import { composeLetter } from '../../../src/correspondence/notices/letter.rule.js';

describe('the digits of a letter', () => {
  it.each([
    ['ซ่อมแล้ว 2 จุด เมื่อ 10/4/2565', 'ซ่อมแล้ว ๒ จุด เมื่อ ๑๐/๔/๒๕๖๕'],
    ['โทร. 0-5373-4083 ต่อ 12', 'โทร. ๐-๕๓๗๓-๔๐๘๓ ต่อ ๑๒'],
    ['ราคา 1,250.50 บาท (20%)', 'ราคา ๑,๒๕๐.๕๐ บาท (๒๐%)'],
    ['ท่อขนาด๓นิ้ว ยาว12เมตร', 'ท่อขนาด๓นิ้ว ยาว๑๒เมตร'],
  ])('are Thai: %s', (typed, printed) => expect(letterDigits(typed)).toBe(printed));

  it.each([
    'somchai99@example.com',
    'https://maesai.example/ข่าว/2569?p=1',
    'www.maesai.example/12',
    'MSM-9D3H-TV7P',
    'RN123456785TH',
    'PM2.5',
  ])('stay as they are in what is copied sign by sign: %s', (code) =>
    expect(letterDigits(`ดู ${code} หน้า 3`)).toBe(`ดู ${code} หน้า ๓`),
  );

  it('are Thai in every part, whoever wrote it, and nowhere in the codes', () => {
    const letter = composeLetter(
      {
        title: 'ไฟดับ 3 ต้น หมู่ที่ 3',
        number: 'MSM-7K4Q-M2XD',
        receivedOn: '2022-04-01',
        kind: 'result',
        letterNumber: 'ชร 12345/12',
        letterOn: '2022-04-12',
        body: 'เปลี่ยน 2 ดวง\u2028ที่ซอย 4',
        attachments: ['ภาพ 2 แผ่น'],
        copies: ['ผู้ใหญ่บ้านหมู่ที่ 3'],
        restricted: false,
        verification: { url: 'http://localhost:3000/verify/AB2D', code: 'AB2D' },
        signer: 'นายทดสอบ ที่ 2',
        position: ['ปลัดเทศบาล ระดับ 8'],
      },
      {
        ...DEFAULT_OFFICE_SETTINGS,
        'municipality.name': 'เทศบาลทดสอบ 1',
        'office.address': 'เลขที่ 1 ตำบลแม่สาย 57130',
        'office.phone': '0 5373 4083',
        'letter.owner_unit': 'ฝ่ายที่ 2',
        'letter.fax': '0 5373 4084',
      },
    );
    const { verification, dateOn, to, ...parts } = letter;
    expect(JSON.stringify(parts)).not.toMatch(/[0-9]/);
    expect(to).toContain('MSM-7K4Q-M2XD');
    expect(verification?.url).toContain('localhost:3000');
    expect(dateOn).toBe('2022-04-12');
    expect(letter.subject).toBe('แจ้งผลการดำเนินการ เรื่อง ไฟดับ ๓ ต้น หมู่ที่ ๓');
    expect(letter.paragraphs).toEqual(['เปลี่ยน ๒ ดวง', 'ที่ซอย ๔']);
  });
});
