/** The words of the form that declines the complaint. */
export const declineWords = {
  title: 'ไม่รับพิจารณา',
  submit: 'บันทึกการไม่รับพิจารณา',
  done: 'บันทึกการไม่รับพิจารณาแล้ว โปรดแจ้งผู้ร้องเป็นหนังสือ กำหนดตอบยังเดินอยู่',
  code: 'เหตุที่ไม่รับ',
};
