/** Asks the citizen: what the form says. */
export const askCitizenWords = {
  title: 'ขอข้อมูลจากผู้ร้อง',
  submit: 'ส่งคำถาม',
  done: 'ส่งคำถามถึงผู้ร้องแล้ว กำหนดตอบไม่เปลี่ยน',
  text: 'คำถาม',
  hint: 'ผู้ร้องอ่านและตอบที่หน้าติดตามเรื่อง กำหนดตอบไม่หยุด',
};
