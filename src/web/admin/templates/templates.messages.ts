import type { Notice, Outcome } from '../../../correspondence/notices/notice.entity.js';
import {
  NOTICE_KIND_WORDS,
  OUTCOME_WORDS,
} from '../../../correspondence/notices/notice.messages.js';

/** The words of the pages of the letters' templates. */
export const templatesWords = {
  title: 'แบบหนังสือ',
  lead: 'เมื่อเขียนหนังสือ ระบบเลือกแบบที่ตรงที่สุด: ประเภทเรื่องและผล ก่อนผล ก่อนชนิดหนังสือ หนังสือที่ลงนามแล้วไม่เปลี่ยนตามแบบ',
  columns: { title: 'แบบ', use: 'ใช้กับ', version: 'ฉบับที่' },
  unknown: (places: string) => `ระบบเติมไม่ได้: ${places}`,
  add: 'เพิ่มแบบสำหรับประเภทเรื่อง',
  addLead: 'แบบของประเภทเรื่องใช้ก่อนแบบทั่วไป',
  kind: 'ชนิดหนังสือ',
  outcome: 'ผลการดำเนินการ',
  anyOutcome: 'ทุกผล',
  category: 'ประเภทเรื่อง',
  choose: 'เลือก',
  name: 'ชื่อแบบ',
  body: 'ข้อความ',
  bodyHint: 'ขึ้นบรรทัดใหม่เพื่อขึ้นย่อหน้าใหม่ ไม่ต้องพิมพ์คำลงท้ายและชื่อผู้ลงนาม',
  places: 'ช่องที่ใช้ได้',
  placesSystem: 'ระบบเติมให้',
  placesOfficer: 'เจ้าหน้าที่พิมพ์แทนเมื่อเขียนหนังสือ',
  preview: 'ดูตัวอย่าง',
  previewTitle: 'ตัวอย่าง (ข้อมูลสมมุติ)',
  save: 'บันทึกเป็นฉบับใหม่',
  problems: 'ระบบเติมช่องเหล่านี้ไม่ได้ หนังสือที่มีช่องเหล่านี้ลงนามไม่ได้',
  history: 'ทุกฉบับ',
  version: (version: number) => `ฉบับที่ ${version}`,
  inUse: 'ใช้อยู่',
  bySystem: 'มาพร้อมระบบ',
  goBack: 'ใช้ข้อความของฉบับนี้',
  goBackHidden: (version: number) => `ฉบับที่ ${version} เป็นฉบับใหม่`,
  opened: (version: number) => `ข้อความข้างล่างมาจากฉบับที่ ${version} กดบันทึกเพื่อใช้เป็นฉบับใหม่`,
  saved: 'บันทึกเป็นฉบับใหม่แล้ว หนังสือที่เขียนต่อจากนี้ใช้ฉบับนี้',
  back: 'กลับไปรายการแบบหนังสือ',
  newest: (version: number) =>
    `มีผู้อื่นบันทึกฉบับที่ ${version} ก่อนท่าน การแก้ไขของท่านยังไม่ถูกบันทึก ตรวจข้อความของฉบับนั้นข้างล่าง แล้วกดบันทึกอีกครั้งถ้าต้องการใช้ข้อความของท่าน`,
};

/** Which letters a template is for, in words; `category` is the category's name. */
export function scopeWords(
  {
    kind,
    outcome,
    restricted,
  }: { kind: Notice['kind']; outcome: Outcome | null; restricted: boolean },
  category: string | null,
): string {
  const parts = [
    NOTICE_KIND_WORDS[kind],
    outcome === null ? null : OUTCOME_WORDS[outcome],
    category,
    restricted ? 'เรื่องปกปิด' : null,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

/** A version of a template in words, as the office journal shows it. */
export const templateLabel = (code: string, version: unknown): string =>
  `${code} ${templatesWords.version(Number(version))}`;

/** The words of what is wrong with a template. */
export const TEMPLATE_ERRORS: Readonly<Record<string, string>> = {
  title_missing: 'กรุณากรอกชื่อแบบ',
  title_long: 'ชื่อแบบยาวเกิน 120 ตัวอักษร',
  body_short: 'กรุณาพิมพ์ข้อความอย่างน้อย 20 ตัวอักษร',
  body_long: 'ข้อความยาวเกิน 2,500 ตัวอักษร กรุณาย่อลง',
  kind_missing: 'กรุณาเลือกชนิดหนังสือ',
  outcome_wrong: 'กรุณาเลือกผลการดำเนินการ',
  outcome_of_progress: 'หนังสือแจ้งความคืบหน้าไม่มีผลการดำเนินการ กรุณาเลือกทุกผล',
  category_missing: 'กรุณาเลือกประเภทเรื่อง',
  template_there: 'มีแบบสำหรับหนังสือนี้แล้ว กรุณาแก้ไขแบบที่มีอยู่',
  unknown_field: 'แบบฟอร์มนี้ไม่ครบถ้วน กรุณาตรวจแล้วส่งอีกครั้ง',
};
