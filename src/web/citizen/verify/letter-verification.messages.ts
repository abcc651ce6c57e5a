import { CODE_LENGTH } from '../../../correspondence/notices/verification-code.rule.js';

/** The words of the page that says whether a letter was issued. */
export const letterVerificationWords = {
  title: 'ตรวจสอบหนังสือ',
  code: 'รหัสตรวจสอบ',
  codeHint: `ตัวอักษรและตัวเลข ${CODE_LENGTH} ตัวใต้ลายมือชื่อ ข้างรหัสคิวอาร์`,
  submit: 'ตรวจสอบ',
  issued: (municipality: string) => `${municipality} ออกหนังสือฉบับนี้จริง`,
  voided: (day: string) => `หนังสือฉบับนี้ถูกยกเลิกเมื่อ ${day}`,
  unknown: 'ไม่พบหนังสือตามรหัสนี้ โปรดตรวจรหัสอีกครั้ง',
  number: 'เลขที่หนังสือ',
  day: 'ลงวันที่',
  file: 'ตรวจไฟล์',
  hash: 'SHA-256 ของไฟล์',
  hashHint: 'ไฟล์ PDF ที่ได้รับเป็นฉบับจริงเมื่อค่า SHA-256 ตรงกัน หน้านี้ไม่แสดงชื่อหรือเนื้อหา',
};
