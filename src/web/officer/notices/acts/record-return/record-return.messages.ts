import { PERIOD_DAYS } from '../../../../../core/deadlines/fifteen-days.rule.js';
/** The words of the form that records a return. */
export const recordReturnWords = {
  submit: 'หนังสือนี้ตีกลับ',
  hint: `ผลว่าตอบทันหรือไม่ไม่เปลี่ยน ระบบนับ ${PERIOD_DAYS} วันใหม่จากวันที่บันทึก`,
  why: 'เหตุที่ตีกลับ',
  done: `บันทึกว่าหนังสือตีกลับแล้ว นับ ${PERIOD_DAYS} วันใหม่จากวันนี้ โปรดแจ้งผู้ร้องอีกครั้ง`,
};
