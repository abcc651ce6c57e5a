/** The words of the form that assigns the complaint to an officer. */
export const assignOfficerWords = {
  title: 'มอบหมายเจ้าหน้าที่',
  submit: 'มอบหมาย',
  done: 'มอบหมายเจ้าหน้าที่แล้ว',
  to: 'เจ้าหน้าที่',
  nobody: 'หน่วยงานนี้ยังไม่มีเจ้าหน้าที่ที่มอบหมายได้',
};
