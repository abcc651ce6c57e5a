import type { ErrorWords } from '../../platform/errors/error-words.js';

/** The words of errors of matters and their periods. */
export const MATTER_ERROR_WORDS: Readonly<Record<string, ErrorWords>> = {
  matter_not_found: { title: 'ไม่พบเรื่องนี้', text: 'โปรดตรวจเลขที่เรื่อง หรือโทร. {phone}' },
  matter_changed: {
    title: 'มีผู้อื่นแก้ไขเรื่องนี้ก่อนท่าน',
    text: 'สิ่งที่ท่านทำยังไม่ถูกบันทึก โปรดเปิดเรื่องอีกครั้งเพื่อดูข้อมูลล่าสุด แล้วทำอีกครั้ง',
  },
  period_still_open: {
    title: 'เรื่องนี้ยังมีกำหนดตอบอยู่',
    text: 'โปรดแจ้งผู้ร้องเป็นหนังสือภายในกำหนดที่เปิดอยู่ก่อน',
  },
  no_open_period: { title: 'เรื่องนี้แจ้งผลแล้ว', text: 'ไม่มีกำหนดตอบที่เปิดอยู่' },
};
