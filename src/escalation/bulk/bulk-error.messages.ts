import { BULK_UNDO_MS } from './bulk-order.entity.js';
import type { ErrorWords } from '../../platform/errors/error-words.js';

/** The words of errors of acts on several cases. */
export const BULK_ERROR_WORDS: Readonly<Record<string, ErrorWords>> = {
  bulk_nothing_chosen: {
    title: 'ยังไม่ได้เลือกเรื่อง',
    text: 'กรุณาเลือกเรื่องอย่างน้อยหนึ่งเรื่อง และเลือกสิ่งที่จะทำ ยังไม่มีการบันทึก',
  },
  bulk_not_there: {
    title: 'ไม่พบรายการนี้',
    text: 'รายการทำหลายเรื่องพร้อมกันเปิดได้เฉพาะผู้ทำ และเก็บไว้หนึ่งวัน ดูสิ่งที่บันทึกแล้วได้ในแต่ละเรื่อง',
  },
  bulk_undo_over: {
    title: 'หมดเวลายกเลิกแล้ว',
    text: `ยกเลิกทั้งรายการได้ภายใน ${BULK_UNDO_MS / 1000} วินาที ตอนนี้แก้ได้ทีละเรื่อง`,
  },
};
