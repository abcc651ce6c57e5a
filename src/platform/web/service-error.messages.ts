/** What an error page says of published services and of the citizens' scores. */
export const SERVICE_ERROR_WORDS = {
  rating_closed: {
    title: 'ให้คะแนนเรื่องนี้ไม่ได้',
    text: 'ให้คะแนนได้หลังแจ้งผลเป็นหนังสือ ภายใน 30 วัน',
  },
  service_not_there: { title: 'ไม่พบบริการนี้', text: 'โปรดเลือกจากหน้าบริการและเวลา' },
  service_changed: {
    title: 'มีผู้อื่นแก้ไขบริการนี้ก่อนท่าน',
    text: 'การแก้ไขของท่านยังไม่ถูกบันทึก โปรดเปิดดูล่าสุด',
  },
  service_refused: { title: 'ยังบันทึกบริการนี้ไม่ได้', text: 'โปรดตรวจขั้นตอนและวันที่' },
};
