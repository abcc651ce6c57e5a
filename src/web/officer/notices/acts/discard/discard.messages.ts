/** A draft is put away: what the form says. */
export const discardWords = {
  submit: 'ยกเลิกร่าง',
  done: 'ยกเลิกร่างแล้ว กำหนดตอบยังเดินอยู่',
};
