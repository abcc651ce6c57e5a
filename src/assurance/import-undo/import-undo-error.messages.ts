import type { ErrorWords } from '../../platform/errors/error-words.js';

/** The words of errors of taking an import back. */
export const IMPORT_UNDO_ERROR_WORDS: Readonly<Record<string, ErrorWords>> = {
  import_not_filed: {
    title: 'ถอนการนำเข้านี้ไม่ได้',
    text: 'การนำเข้านี้ยังไม่เสร็จ หรือถอนไปแล้ว',
  },
  import_worked_on: {
    title: 'ถอนการนำเข้านี้ไม่ได้',
    text: 'มีผู้ดำเนินการกับบางเรื่องแล้ว การนำเข้าถอนได้ทั้งหมดเท่านั้น ยังไม่มีเรื่องใดถูกถอน',
  },
};
