import type { ErrorWords } from '../error.messages.js';

/** The words for what was sent but could not be taken, before any form has seen it. */
export const BODY_ERROR_WORDS: Record<string, ErrorWords> = {
  body_unreadable: {
    title: 'อ่านข้อมูลที่ส่งมาไม่ได้',
    text: 'ข้อมูลมาไม่ครบหรือเสียหายระหว่างทาง ยังไม่มีการบันทึก โปรดกลับไปหน้าก่อนหน้าแล้วส่งอีกครั้ง',
  },
  body_not_ours: {
    title: 'ข้อมูลที่ส่งมาไม่ใช่แบบฟอร์มของเรา',
    text: 'มีช่องมากกว่าแบบฟอร์มของเรา ยังไม่มีการบันทึก โปรดเปิดแบบฟอร์มใหม่แล้วส่งอีกครั้ง',
  },
  body_too_slow: {
    title: 'ข้อมูลมาไม่ทันเวลา',
    text: 'สัญญาณอาจอ่อน ยังไม่มีการบันทึก โปรดกลับไปหน้าก่อนหน้าแล้วส่งอีกครั้ง',
  },
  body_kind_unknown: {
    title: 'รับข้อมูลชนิดนี้ไม่ได้',
    text: 'ยังไม่มีการบันทึก โปรดส่งด้วยแบบฟอร์มบนหน้าเว็บ หรือเป็น JSON ตามที่ตกลงกันไว้',
  },
  bodies_too_many: {
    title: 'ส่งข้อมูลถี่เกินไป',
    text: 'ยังไม่มีการบันทึก โปรดรอ {seconds} วินาที กลับไปหน้าก่อนหน้า แล้วส่งอีกครั้ง',
  },
  headers_too_large: {
    title: 'คำขอยาวเกินไป',
    text: 'โปรดล้างคุกกี้ของเว็บไซต์นี้ แล้วลองใหม่',
  },
};
