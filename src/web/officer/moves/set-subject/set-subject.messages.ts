/** The words of the form that sets the title. */
export const setSubjectWords = {
  title: 'ตั้งชื่อเรื่อง',
  submit: 'บันทึกชื่อเรื่อง',
  done: 'ตั้งชื่อเรื่องแล้ว',
  text: 'ชื่อเรื่อง',
  hint: 'ใช้ในรายการ หนังสือ และอีเมล ไม่ใส่ชื่อหรือเบอร์โทรของผู้ร้อง',
};
