import { FURTHEST_BACK_DAYS } from '../../../../cases/complaints/receipt-day.rule.js';
/** The words of the form that corrects the day of receipt. */
export const correctReceiptDayWords = {
  title: 'แก้วันรับเรื่องที่บันทึกผิด',
  submit: 'แก้ไข',
  done: 'แก้วันรับเรื่องแล้ว',
  day: 'วันที่เรื่องมาถึงเทศบาล',
  hint: `ไม่หลังวันที่บันทึกเรื่อง และย้อนหลังได้ไม่เกิน ${FURTHEST_BACK_DAYS} วันจากวันนั้น กำหนดตอบนับใหม่จากวันนี้`,
  before: 'กำหนดตอบเดิม',
  after: 'กำหนดตอบใหม่',
  confirm: (day: string) => `ยืนยันว่ากำหนดตอบเปลี่ยนเป็น${day}`,
  isFact: 'เรื่องที่ผู้ร้องส่งเองนับตั้งแต่วันที่ส่ง แก้วันรับเรื่องไม่ได้',
  answered: 'ตอบผู้ร้องตามกำหนดแรกแล้ว แก้วันรับเรื่องไม่ได้',
};
