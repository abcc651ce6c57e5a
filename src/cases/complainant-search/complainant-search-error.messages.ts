import type { ErrorWords } from '../../platform/errors/error-words.js';

/** The words of errors of the search for a complainant. */
export const COMPLAINANT_SEARCH_ERROR_WORDS: Readonly<Record<string, ErrorWords>> = {
  complainant_name_short: {
    title: 'ค้นหาไม่ได้',
    text: 'กรุณากรอกชื่อหรือนามสกุลอย่างน้อยหนึ่งคำ คำละสองตัวอักษรขึ้นไป',
  },
  complainant_phone_wrong: {
    title: 'ค้นหาไม่ได้',
    text: 'กรุณากรอกหมายเลขโทรศัพท์ให้ครบ เช่น 08 1234 5678',
  },
};
