import type { ErrorWords } from '../../platform/errors/error-words.js';

/** The words of errors of commands on a case. */
export const COMMAND_ERROR_WORDS: Readonly<Record<string, ErrorWords>> = {
  input_refused: {
    title: 'ข้อมูลที่เลือกใช้กับเรื่องนี้ไม่ได้',
    text: 'โปรดตรวจแบบฟอร์มแล้วส่งอีกครั้ง ยังไม่มีการบันทึก',
  },
};
