/** Gives the complaint to another division: what the form says. */
export const assignDivisionWords = {
  title: 'เปลี่ยนหน่วยงาน',
  submit: 'เปลี่ยนหน่วยงาน',
  done: 'เปลี่ยนหน่วยงานแล้ว',
  to: 'ให้หน่วยงาน',
  hint: 'กำหนดตอบเดิมยังเดินอยู่ เจ้าหน้าที่เดิมจะถูกถอนออก',
};
