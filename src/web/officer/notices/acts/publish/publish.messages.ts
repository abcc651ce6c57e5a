/** The letter is published on the tracking page: what the form says. */
export const publishWords = {
  submit: 'เผยแพร่ในหน้าติดตามแทน',
  hint: 'การเผยแพร่ถือเป็นการแจ้งและบันทึกว่าแจ้งทางหน้าติดตามเรื่อง',
  done: 'เผยแพร่หนังสือในหน้าติดตามเรื่องแล้ว',
};
