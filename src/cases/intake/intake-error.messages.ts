import type { ErrorWords } from '../../platform/errors/error-words.js';

/** The words of errors of a submission. */
export const INTAKE_ERROR_WORDS: Readonly<Record<string, ErrorWords>> = {
  submission_refused: {
    title: 'ข้อมูลไม่ถูกต้อง',
    text: 'โปรดแก้ช่อง {field} แล้วส่งอีกครั้ง',
  },
  submission_key_reused: {
    title: 'แบบฟอร์มนี้ส่งไปแล้ว',
    text: 'เรื่องที่ส่งไว้คือเลขที่ {number} หากต้องการแจ้งเรื่องใหม่ โปรดเริ่มแบบฟอร์มใหม่',
  },
  category_missing: { title: 'ไม่มีประเภทเรื่องนี้', text: 'โปรดเลือกประเภทเรื่องจากรายการ' },
};
