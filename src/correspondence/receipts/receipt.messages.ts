/** The words of a printed receipt. */
export const receiptWords = {
  title: 'ใบรับเรื่อง',
  number: 'เลขที่เรื่อง',
  received: 'วันที่รับเรื่อง',
  division: 'หน่วยงาน',
  due: 'กำหนดตอบเป็นหนังสือ',
  promise: (day: string) => `เทศบาลจะตอบท่านเป็นหนังสือภายในวันที่ ${day}`,
  thanks: 'เทศบาลขอขอบคุณสำหรับคำชม',
  phone: (phone: string) => `สอบถาม โทร. ${phone}`,
  track: 'ติดตามเรื่องด้วยเลขที่เรื่องและรหัสที่ท่านได้รับ',
};
