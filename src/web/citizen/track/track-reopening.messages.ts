import { UNREADABLE_WORDS } from '../../../platform/ui/form.messages.js';

/** The words of the form that reopens an answered complaint. */
export const reopeningWords = {
  title: 'เรื่องยังไม่เรียบร้อยหรือ',
  reason: 'บอกเราว่ายังมีอะไรต้องทำ',
  hint: 'เราจะเปิดเรื่องใหม่และตอบท่านเป็นหนังสือภายใน 15 วันนับจากวันนี้',
  send: 'ขอให้ดำเนินการต่อ',
  sent: 'เปิดเรื่องใหม่แล้ว กำหนดตอบใหม่อยู่ด้านล่าง',
  tooLate: 'เรื่องนี้เปิดดำเนินการอยู่แล้ว ข้อความยังไม่ถูกส่ง โปรดคัดลอกไว้',
  yourWords: 'ข้อความที่ท่านพิมพ์',
  errors: {
    reason_short: 'กรุณาพิมพ์อย่างน้อย 10 ตัวอักษร',
    unreadable_text: UNREADABLE_WORDS,
    reason_long: 'ข้อความยาวเกิน 2,000 ตัวอักษร กรุณาย่อลง',
  } as Readonly<Record<string, string>>,
  unknown: 'แบบฟอร์มนี้ไม่ครบถ้วน กรุณาโหลดหน้าใหม่แล้วส่งอีกครั้ง',
};
