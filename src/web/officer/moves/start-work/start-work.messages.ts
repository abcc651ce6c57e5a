/** The words of the button that starts the work. */
export const startWorkWords = {
  submit: 'เริ่มดำเนินการ',
  done: 'เริ่มดำเนินการแล้ว',
};
