/** What any form says at a text that holds what cannot be stored; what is shown again is without it. */
export const UNREADABLE_WORDS =
  'ข้อความมีอักขระที่มองไม่เห็นซึ่งเก็บไว้ไม่ได้ ระบบนำออกให้แล้ว กรุณาตรวจแล้วส่งอีกครั้ง';
