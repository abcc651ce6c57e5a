/** The words of the form that names an accused officer. */
export const nameConflictWords = {
  title: 'ระบุเจ้าหน้าที่ผู้ถูกร้อง',
  submit: 'บันทึกผู้ถูกร้อง',
  done: 'บันทึกผู้ถูกร้องแล้ว ผู้นั้นจะไม่เห็นเรื่องนี้และไม่ได้รับแจ้ง',
  who: 'ผู้ถูกร้อง',
  hint: 'ผู้นั้นจะไม่เห็นเรื่องนี้และไม่ได้รับแจ้งในทุกระดับ ยกเลิกเองไม่ได้',
};
