/** The words of the form that assigns the complaint to another division. */
export const assignDivisionWords = {
  title: 'เปลี่ยนหน่วยงาน',
  submit: 'เปลี่ยนหน่วยงาน',
  done: 'เปลี่ยนหน่วยงานแล้ว',
  to: 'ส่งให้หน่วยงาน',
  hint: 'กำหนดตอบเดิมยังเดินอยู่ เจ้าหน้าที่เดิมจะถูกถอนออก',
};
