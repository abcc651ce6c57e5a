import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CONCEALED } from '../../../src/cases/complaints/concealed.messages.js';
import { concealed } from '../../../src/cases/complaints/concealed.rule.js';
import type { Identity } from '../../../src/cases/complaints/identity-vault.service.js';

const NOBODY: Identity = { name: null, phone: null, email: null, address: null };
const WHO: Identity = {
  name: 'นางสาวกรรณิการ์ ใจมั่นคง',
  phone: '0987650123',
  email: 'kannika.j@citizen.example',
  address: '88/19 ซอยดอกปีบ หมู่ที่ 4\nตำบลแม่สาย เชียงราย',
};

const WRITINGS: Readonly<Record<string, readonly string[]>> = {
  name: [
    'นางสาวกรรณิการ์ ใจมั่นคง',
    'น.ส. กรรณิการ์  ใจมั่นคง',
    'กรรณิการ์ใจมั่นคง',
    'คุณกรรณิการ์',
    'กรรณิการ์',
    'ใจมั่นคง',
    'กรรณิการ์\nใจมั่นคง',
  ],
  phone: [
    '0987650123',
    '098-765-0123',
    '098 765 0123',
    '09 8765 0123',
    '098 (765) 0123',
    '+66987650123',
    '+66 98 765 0123',
    '66987650123',
    '๐๙๘๗๖๕๐๑๒๓',
    '๐๙๘-๗๖๕-๐๑๒๓',
  ],
  email: ['kannika.j@citizen.example', 'Kannika.J@Citizen.Example', 'ไลน์ kannika.j ค่ะ'],
  address: [
    '88/19 ซอยดอกปีบ หมู่ที่ 4',
    '88/19',
    'บ้านเลขที่ 88/19',
    'บ้านเลขที่ ๘๘/๑๙',
    '88 / 19',
    'เลขที่88/19',
    '88/19  ซอยดอกปีบ  หมู่ที่ ๔',
  ],
};
const TELLING = /กรรณิการ์|ใจมั่นคง|[9๙][8๘][\s().-]*[7๗]|kannika|88\s*\/|๘๘\/|ดอกปีบ หมู่/i;

describe('what a hidden complainant typed', () => {
  for (const [part, writings] of Object.entries(WRITINGS)) {
    it.each(writings)(`loses their ${part}, written %j, and nothing else`, (writing) => {
      const rest = writing.startsWith('ไลน์') ? 'ไลน์ * ค่ะ' : '*';
      const said = concealed(`ไฟดับค่ะ ${writing} ช่วยด้วย`, WHO);
      expect(said).toBe(`ไฟดับค่ะ ${rest.replace('*', CONCEALED)} ช่วยด้วย`);
      expect(said).not.toMatch(TELLING);
    });
  }

  it('loses each of several phones, whatever dashes are in it, but no extension', () => {
    const phone = '053731213 ต่อ 101, 0987650123';
    const said = concealed('โทร 0–5373–1213 หรือ 098‑765‑0123 ห้อง 101', { ...NOBODY, phone });
    expect(said).toBe(`โทร ${CONCEALED} หรือ ${CONCEALED} ห้อง 101`);
  });

  it.each([
    'ไฟถนนหน้าตลาดดับสองต้นตั้งแต่เมื่อวาน',
    'ซอยดอกปีบมืดมาก เสาที่ 8 และ 19 หมู่ที่ 4',
    'น้ำท่วมวันที่ 19/8 เวลา 08.09 น. ตำบลแม่สาย',
    'โทร. 0 5373 4083 แล้วไม่มีคนรับ',
    'แปลง 188/19 และ 88/191 ริมคลอง',
    'annika.jx@citizen.example',
  ])('is otherwise kept as it is: %s', (text) => {
    expect(concealed(text, WHO)).toBe(text);
    expect(concealed(text, NOBODY)).toBe(text);
  });

  it('keeps words of which a short name is a part, but not the name behind a title', () => {
    const who = { ...NOBODY, name: 'นายแดง สีดี' };
    expect(concealed('ไฟแดงเสีย สีดีแล้ว', who)).toBe('ไฟแดงเสีย สีดีแล้ว');
    expect(concealed('ผมชื่อนายแดง สีดี ครับ', who)).toBe(`ผมชื่อ${CONCEALED} ครับ`);
    expect(concealed('ลุงแดงแจ้ง', who)).toBe(`${CONCEALED}แจ้ง`);
  });

  it('finds the number of a house without a stroke behind its word only', () => {
    const who = { ...NOBODY, address: '45 หมู่ 2' };
    expect(concealed('บ้านเลขที่ 45 เสาต้นที่ 45', who)).toBe(`${CONCEALED} เสาต้นที่ 45`);
  });

  it('never tells, wherever the words stand and whatever they are made of', () => {
    const all = Object.values(WRITINGS)
      .flat()
      .filter((one) => !one.startsWith('ไลน์'));
    const around = fc.string({
      unit: fc.constantFrom(...'กขคงจ ๆ.,()[]*+?\\^$|{}\n'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(around, fc.constantFrom(...all), around, (before, writing, after) => {
        expect(concealed(`${before} ${writing} ${after}`, WHO)).not.toMatch(TELLING);
      }),
    );
  });

  it('is never broken by what a name is made of', () => {
    const odd = fc.string({ minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(odd, odd, odd, odd, fc.string(), (name, phone, email, address, text) => {
        expect(typeof concealed(text, { name, phone, email, address })).toBe('string');
      }),
    );
  });
});
