/** The words of the list of letters that wait for a signature. */
export const forSignatureWords = {
  title: 'หนังสือรอลงนาม',
  none: 'ไม่มีหนังสือรอท่านลงนาม',
  signature: 'ลายมือชื่อของฉัน',
  columns: { letter: 'หนังสือ', due: 'กำหนดตอบ', drafted: 'เสนอเมื่อ' },
};
