/** The words of the form that sends the letter back to its writer. */
export const sendBackWords = {
  submit: 'ส่งกลับให้แก้ไข',
  why: 'สิ่งที่ต้องแก้ไข',
  done: 'ส่งกลับให้แก้ไขแล้ว',
};
