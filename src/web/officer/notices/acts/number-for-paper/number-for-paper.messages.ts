/** The words after a number was taken for a signature on paper. */
export const numberForPaperWords = {
  done: 'ออกเลขแล้ว โปรดพิมพ์ ลงนามบนกระดาษ แล้วแนบสำเนาที่ลงนาม',
};
