import { PERIOD_DAYS } from '../../../core/deadlines/fifteen-days.rule.js';
/** The words of the form that reopens an answered complaint. */
export const reopeningWords = {
  title: 'ปัญหายังไม่หมดไปใช่ไหม',
  reason: 'บอกเราว่ายังมีอะไรต้องทำ',
  hint: `เราจะดำเนินการต่อและตอบท่านเป็นหนังสือภายใน ${PERIOD_DAYS} วันนับจากวันนี้`,
  send: 'ขอให้ดำเนินการต่อ',
  sent: 'รับดำเนินการต่อแล้ว กำหนดตอบใหม่อยู่ด้านล่าง',
  tooLate: 'เรื่องนี้เปิดดำเนินการอยู่แล้ว ข้อความยังไม่ถูกส่ง โปรดคัดลอกไว้',
  yourWords: 'ข้อความที่ท่านพิมพ์',
  errors: {
    reason_short: 'กรุณาพิมพ์อย่างน้อย 10 ตัวอักษร',
    reason_long: 'ข้อความยาวเกิน 2,000 ตัวอักษร กรุณาย่อลง',
  } as Readonly<Record<string, string>>,
  unknown: 'แบบฟอร์มนี้ไม่ครบถ้วน กรุณาตรวจแล้วส่งอีกครั้ง',
};
