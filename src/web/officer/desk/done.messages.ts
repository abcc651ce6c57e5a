const DONE: Readonly<Record<string, string>> = {
  plan_link: 'เชื่อมกับโครงการแล้ว',
  plan_unlink: 'ยกเลิกการเชื่อมกับโครงการแล้ว',
  plan_unrelated: 'บันทึกว่าไม่เกี่ยวกับแผนแล้ว',
  plan_related: 'ยกเลิกบันทึกว่าไม่เกี่ยวกับแผนแล้ว',
  plan_dismissal: 'บันทึกว่าไม่ใช่โครงการนั้นแล้ว ระบบจะไม่แนะนำอีก',
  plan_reconsideration: 'ยกเลิกบันทึกแล้ว ระบบอาจแนะนำโครงการนั้นอีก',
  release: 'เสนอยกเลิกการปกปิดแล้ว รอเจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคลเห็นชอบ',
  notice_draft: 'เก็บร่างแล้ว',
  notice_proposed: 'เสนอลงนามแล้ว กำหนดตอบยังเดินอยู่',
  notice_sent_back: 'ส่งกลับให้แก้ไขแล้ว',
  notice_discarded: 'ยกเลิกร่างแล้ว กำหนดตอบยังเดินอยู่',
  notice_numbered: 'ออกเลขแล้ว โปรดพิมพ์ ลงนามบนกระดาษ แล้วแนบสำเนาที่ลงนาม',
  notice_voided: 'ยกเลิกหนังสือแล้ว เลขยังอยู่ในทะเบียน กำหนดตอบยังเดินอยู่',
  notice_served: 'บันทึกการแจ้งแล้ว',
  notice_to_email: 'ลงนามแล้ว กำลังส่งอีเมล กำหนดตอบจะสิ้นสุดเมื่อเครื่องปลายทางรับอีเมล',
  notice_to_tracking_page: 'ลงนามและเผยแพร่ในหน้าติดตามเรื่องแล้ว',
  notice_to_post: 'ลงนามแล้ว โปรดส่งไปรษณีย์ลงทะเบียนและบันทึกวันที่ กำหนดตอบยังเดินอยู่',
  notice_to_hand: 'ลงนามแล้ว โปรดส่งมอบและบันทึกวันที่ กำหนดตอบยังเดินอยู่',
  return: 'บันทึกว่าหนังสือตีกลับแล้ว นับ 15 วันใหม่จากวันนี้ โปรดแจ้งผู้ร้องอีกครั้ง',
  publication: 'เผยแพร่หนังสือในหน้าติดตามเรื่องแล้ว',
};

/** What a `done` code of an address says; nothing for a code that nobody wrote. */
export function doneWords(code: string | undefined): string | undefined {
  return code !== undefined && Object.hasOwn(DONE, code) ? DONE[code] : undefined;
}
