/** The words of the form that refers the complaint to another body. */
export const referWords = {
  title: 'ส่งต่อหน่วยงานอื่น',
  submit: 'บันทึกการส่งต่อ',
  done: 'บันทึกการส่งต่อแล้ว โปรดแจ้งผู้ร้องเป็นหนังสือ กำหนดตอบยังเดินอยู่',
  body: 'ชื่อหน่วยงาน',
  hint: 'ชื่อหน่วยงานเท่านั้น ไม่ใส่ชื่อบุคคล',
};
