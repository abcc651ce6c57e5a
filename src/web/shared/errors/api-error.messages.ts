import type { ErrorWords } from '../../../platform/errors/error-words.js';

/** The words of requests to the API that it cannot take. */
export const API_ERROR_WORDS: Readonly<Record<string, ErrorWords>> = {
  submission_invalid: {
    title: 'ข้อมูลไม่ถูกต้อง',
    text: 'โปรดแก้ช่องที่ระบุใน errors แล้วส่งอีกครั้ง ยังไม่มีการบันทึก',
  },
  idempotency_key_missing: {
    title: 'ไม่มีส่วนหัว Idempotency-Key',
    text: 'ต้องมีส่วนหัว Idempotency-Key เป็นอักขระ ASCII ที่มองเห็นได้ 16 ถึง 128 ตัว เพื่อให้ส่งซ้ำได้โดยไม่เกิดเรื่องซ้ำ',
  },
};
