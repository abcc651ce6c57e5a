/** The words of the form that closes the complaint. */
export const closeWords = {
  title: 'ยุติเรื่อง',
  submit: 'ยุติเรื่อง',
  done: 'ยุติเรื่องแล้ว',
  text: 'หมายเหตุ (ไม่บังคับ)',
};
