import { MOST_PAGES } from './letter-data.js';
import type { ErrorWords } from '../../platform/errors/error-words.js';

/** The words of errors of letters that cannot be rendered. */
export const LETTER_ERROR_WORDS: Readonly<Record<string, ErrorWords>> = {
  letter_font_missing: {
    title: 'พิมพ์หนังสือไม่ได้',
    text: 'แบบอักษรของหนังสือเสียหายหรือไม่ครบ โปรดแจ้งผู้ดูแลระบบ หนังสือยังไม่ถูกลงนาม',
  },
  letterhead_blank: {
    title: 'หัวหนังสือยังว่าง',
    text: 'โปรดให้ผู้ดูแลระบบตั้งชื่อและที่อยู่ของเทศบาล หนังสือยังไม่ถูกลงนาม',
  },
  letter_characters: {
    title: 'มีตัวอักษรที่พิมพ์ในหนังสือไม่ได้',
    text: 'โปรดแก้ {places} หนังสือยังไม่ถูกลงนาม',
  },
  letter_too_long: {
    title: `หนังสือยาวเกิน ${MOST_PAGES} หน้า`,
    text: 'โปรดย่อข้อความ หนังสือยังไม่ถูกลงนาม',
  },
  letter_picture_unreadable: {
    title: 'เปิดภาพในหนังสือไม่ได้',
    text: 'ภาพตราครุฑหรือลายมือชื่อเสียหาย หนังสือยังไม่ถูกลงนาม',
  },
};
