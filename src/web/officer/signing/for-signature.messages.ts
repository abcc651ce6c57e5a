/** The words of the list of letters that wait for an officer. */
export const forSignatureWords = {
  title: 'หนังสือที่รอท่าน',
  toSign: 'รอท่านลงนาม',
  toWork: 'รอท่านเขียนหรือส่งต่อ',
  none: 'ไม่มีหนังสือที่รอท่าน',
  sentBack: 'ส่งกลับให้แก้ไข',
  signature: 'ลายมือชื่อของฉัน',
  columns: { letter: 'หนังสือ', due: 'กำหนดตอบ', drafted: 'เขียนเมื่อ' },
};
