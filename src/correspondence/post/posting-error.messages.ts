import { BATCH_KEPT_DAYS } from './print-batch.entity.js';
import type { ErrorWords } from '../../platform/errors/error-words.js';

/** The words of errors of letters printed together. */
export const POSTING_ERROR_WORDS: Readonly<Record<string, ErrorWords>> = {
  nothing_to_print: { title: 'ไม่มีหนังสือให้พิมพ์', text: 'โปรดเลือกหนังสือที่รอส่งไปรษณีย์' },
  batch_not_there: {
    title: 'ไม่พบงานพิมพ์นี้',
    text: `ไฟล์ถูกลบหลัง ${BATCH_KEPT_DAYS} วัน หรือเป็นงานพิมพ์ของผู้อื่น โปรดพิมพ์ใหม่`,
  },
};
