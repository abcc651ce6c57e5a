import type { ErrorWords } from '../../platform/errors/error-words.js';

/** The words of errors of the ladder and the holidays. */
export const ESCALATION_ERROR_WORDS: Readonly<Record<string, ErrorWords>> = {
  escalation_settings_changed: {
    title: 'มีผู้อื่นแก้ไขวันหยุดหรือลำดับการแจ้งก่อนท่าน',
    text: 'การแก้ไขของท่านยังไม่ถูกบันทึก โปรดดูข้อมูลล่าสุดแล้วบันทึกอีกครั้ง',
  },
  ladder_refused: {
    title: 'ยังใช้ลำดับการแจ้งนี้ไม่ได้',
    text: 'โปรดตรวจจำนวนวันและผู้รับแจ้งของแต่ละระดับ แล้วบันทึกอีกครั้ง',
  },
};
