import type { ErrorWords } from '../../platform/errors/error-words.js';

/** The words of errors of restricting a case and of releasing it. */
export const RESTRICTION_ERROR_WORDS: Readonly<Record<string, ErrorWords>> = {
  no_restricted_track: {
    title: 'ยังกำหนดเป็นเรื่องปกปิดไม่ได้',
    text: 'ไม่มีประเภทเรื่องที่ปกปิด โปรดติดต่อผู้ดูแลระบบ',
  },
  release_not_there: {
    title: 'ไม่พบข้อเสนอนี้',
    text: 'อาจมีผู้อื่นตัดสินแล้ว โปรดเปิดหน้าปกปิดเรื่องอีกครั้ง',
  },
  release_proposed_already: {
    title: 'มีข้อเสนอยกเลิกการปกปิดอยู่แล้ว',
    text: 'ยังไม่มีการบันทึกข้อเสนอใหม่ ต้องรอให้อีกคนหนึ่งตัดสินข้อเสนอเดิมก่อน',
  },
  release_letter_under_way: {
    title: 'ยังยกเลิกการปกปิดไม่ได้',
    text: 'เรื่องนี้มีหนังสือที่ยังไม่ได้แจ้ง ผู้เสนอต้องแจ้งหรือยกเลิกหนังสือก่อน',
  },
};
