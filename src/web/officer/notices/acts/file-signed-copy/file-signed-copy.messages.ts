/** The words of the form that stores a signed copy. */
export const fileSignedCopyWords = {
  submit: 'แนบสำเนาที่ลงนามแล้ว',
  hint: 'พิมพ์หนังสือ ลงนามบนกระดาษ แล้วสแกนหรือถ่ายภาพแนบที่นี่ จึงจะแจ้งผู้ร้องได้',
  copy: 'สำเนาที่ลงนามแล้ว',
};
