import { IMPORT_KEPT_DAYS } from './complaint-import.entity.js';
import type { ErrorWords } from '../../platform/errors/error-words.js';

/** The words of errors of imports. */
export const IMPORT_ERROR_WORDS: Readonly<Record<string, ErrorWords>> = {
  import_not_there: {
    title: 'ไม่พบการนำเข้านี้',
    text: `ไฟล์ที่ไม่ยืนยันถูกลบหลัง ${IMPORT_KEPT_DAYS} วัน โปรดดูรายการนำเข้า`,
  },
};
