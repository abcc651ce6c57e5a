import type { ErrorWords } from '../../platform/errors/error-words.js';

/** The words of errors of the mails that failed. */
export const MAIL_ERROR_WORDS: Readonly<Record<string, ErrorWords>> = {
  mail_not_there: {
    title: 'ไม่พบอีเมลนี้',
    text: 'อาจมีผู้อื่นจัดการแล้ว โปรดเปิดรายการอีเมลดูล่าสุด',
  },
};
