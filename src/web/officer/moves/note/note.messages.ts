/** Adds an internal note: what the form says. */
export const noteWords = {
  title: 'บันทึกภายใน',
  submit: 'เพิ่มบันทึก',
  done: 'เพิ่มบันทึกภายในแล้ว',
  text: 'บันทึก',
  hint: 'ผู้ร้องไม่เห็น',
};
