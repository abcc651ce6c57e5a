/** The words of the form that publishes the letter on the tracking page. */
export const publishWords = {
  submit: 'เผยแพร่ในหน้าติดตามแทน',
  hint: 'การเผยแพร่ถือเป็นการแจ้งและบันทึกว่าแจ้งทางหน้าติดตามเรื่อง',
  done: 'เผยแพร่หนังสือในหน้าติดตามเรื่องแล้ว',
};
