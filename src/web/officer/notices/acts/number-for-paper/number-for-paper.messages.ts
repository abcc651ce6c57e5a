/** The number was taken for a signature on paper: what is said afterwards. */
export const numberForPaperWords = {
  done: 'ออกเลขแล้ว โปรดพิมพ์ ลงนามบนกระดาษ แล้วแนบสำเนาที่ลงนาม',
};
