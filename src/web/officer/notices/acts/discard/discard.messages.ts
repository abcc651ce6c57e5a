/** The words of the form that discards a draft. */
export const discardWords = {
  submit: 'ยกเลิกร่าง',
  done: 'ยกเลิกร่างแล้ว กำหนดตอบยังเดินอยู่',
};
