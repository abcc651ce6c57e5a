import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SRC = path.resolve(import.meta.dirname, '../../src');

/** Words that readers found stiff, wrong or frightening, with what is said in their place. */
const INSTEAD: Readonly<Record<string, string>> = {
  เปิดเรื่องใหม่: 'ดำเนินการต่อ',
  ทำรายการ: 'ทำสิ่งนี้',
  เรื่องยังไม่เรียบร้อย: 'ปัญหายังไม่หมดไป',
  โดยอัตโนมัติ: 'who is told, and when',
  ดูการนับวัน: 'ดูว่านับวันอย่างไร',
  ระบบไม่ได้วัด: '–',
  'ภายใน วันเดียวกัน': 'วันเดียว',
  เครื่องปลายทาง: 'ระบบอีเมลของผู้รับ',
  ปิดบัญชีของช่วง: 'ปิดรอบรายงาน',
  ตัววัดรอบนี้: 'ผลของรอบนี้',
  โปรดเปิดเรื่องดูล่าสุด: 'โปรดเปิดเรื่องอีกครั้งเพื่อดูข้อมูลล่าสุด',
  เสนอไม่รับพิจารณา: 'กำลังพิจารณาว่ารับเรื่องนี้ได้หรือไม่',
  เราจะติดต่อท่านอย่างไร: 'ให้เราตอบท่านทางไหน',
  เก็บเท่าที่จำเป็น: 'the years',
  เรื่องลับ: 'เรื่องปกปิด',
  ทุจริตและประพฤติมิชอบ: 'ทุจริตหรือประพฤติมิชอบ',
  อย่างช้าตั้งแต่: 'ภายใน',
};

const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:messages|mail)\.tsx?$/.test(file))
  .map((file) => [file, readFileSync(path.join(SRC, file), 'utf8')] as const);

describe('the words of the product', () => {
  it.each(Object.keys(INSTEAD))('are other than %s', (word) => {
    expect(FILES.length).toBeGreaterThan(80);
    const said = FILES.filter(([, text]) => text.includes(word)).map(([file]) => file);
    expect(said).toEqual([]);
  });
});
