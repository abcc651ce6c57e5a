import { RATING_DAYS } from './rating.rule.js';
import { PERIOD_DAYS } from '../../core/deadlines/fifteen-days.rule.js';
import type { ErrorWords } from '../../platform/errors/error-words.js';

/** The words of errors of complaints, their tracking and identity access. */
export const COMPLAINT_ERROR_WORDS: Readonly<Record<string, ErrorWords>> = {
  case_taken_back: {
    title: 'เรื่องนี้ถูกถอนแล้ว',
    text: 'เรื่องเลขที่ {number} นำเข้าจากไฟล์ที่ผิด จึงถอนเมื่อวันที่ {day} เลขที่นี้ไม่ใช้กับเรื่องอื่นอีก',
  },
  move_not_possible: {
    title: 'ตอนนี้ทำสิ่งนี้กับเรื่องนี้ไม่ได้',
    text: 'โปรดเปิดเรื่องอีกครั้งเพื่อดูข้อมูลล่าสุด แล้วเลือกสิ่งที่ทำได้',
  },
  answer_first: {
    title: 'ยังยุติเรื่องไม่ได้',
    text: `ต้องแจ้งผลเป็นหนังสือถึงผู้ร้องก่อน การยุติเรื่องไม่หยุดกำหนด ${PERIOD_DAYS} วัน`,
  },
  tracking_refused: {
    title: 'เปิดเรื่องนี้ไม่ได้',
    text: 'เลขที่เรื่องหรือรหัสไม่ถูกต้อง โปรดดูในใบรับเรื่อง',
  },
  access_reason_words: {
    title: 'เหตุผลต้องเป็นคำ',
    text: 'ยังไม่มีการแสดงชื่อผู้ร้อง โปรดบอกว่าดูเพื่ออะไร เช่น โทรนัดวันเข้าไปซ่อมไฟ',
  },
  identity_access_used_up: {
    title: 'วันนี้ดูข้อมูลผู้ร้องครบจำนวนแล้ว',
    text: 'ยังไม่มีการแสดงชื่อผู้ร้อง โปรดดูต่อพรุ่งนี้ หรือแจ้งปลัดเทศบาลถ้าจำเป็นในวันนี้',
  },
  rating_closed: {
    title: 'ให้คะแนนเรื่องนี้ไม่ได้',
    text: `ให้คะแนนได้หลังแจ้งผลเป็นหนังสือ ภายใน ${RATING_DAYS} วัน`,
  },
};
