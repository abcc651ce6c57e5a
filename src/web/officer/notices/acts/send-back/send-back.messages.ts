/** The letter goes back to its writer: what the form says. */
export const sendBackWords = {
  submit: 'ส่งกลับให้แก้ไข',
  why: 'สิ่งที่ต้องแก้ไข',
  done: 'ส่งกลับให้แก้ไขแล้ว',
};
