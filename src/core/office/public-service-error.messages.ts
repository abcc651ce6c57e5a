import type { ErrorWords } from '../../platform/errors/error-words.js';

/** The words of errors of published services and of settings. */
export const OFFICE_ERROR_WORDS: Readonly<Record<string, ErrorWords>> = {
  service_not_there: { title: 'ไม่พบบริการนี้', text: 'โปรดเลือกจากหน้าบริการและเวลา' },
  service_changed: {
    title: 'มีผู้อื่นแก้ไขบริการนี้ก่อนท่าน',
    text: 'การแก้ไขของท่านยังไม่ถูกบันทึก โปรดเปิดดูล่าสุด',
  },
  service_refused: { title: 'ยังบันทึกบริการนี้ไม่ได้', text: 'โปรดตรวจขั้นตอนและวันที่' },
  setting_refused: {
    title: 'ยังใช้ค่านี้ไม่ได้',
    text: 'โปรดตรวจค่าที่กรอกแล้วบันทึกอีกครั้ง',
  },
  setting_changed: {
    title: 'มีผู้อื่นแก้ไขการตั้งค่านี้ก่อนท่าน',
    text: 'การแก้ไขของท่านยังไม่ถูกบันทึก โปรดดูค่าล่าสุดแล้วบันทึกอีกครั้ง',
  },
};
