/** Starts the work: one button: what the form says. */
export const startWorkWords = {
  submit: 'เริ่มดำเนินการ',
  done: 'เริ่มดำเนินการแล้ว',
};
