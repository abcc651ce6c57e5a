const DONE: Readonly<Record<string, string>> = {
  division: 'เปลี่ยนหน่วยงานแล้ว',
  assignment: 'มอบหมายเจ้าหน้าที่แล้ว',
  work: 'เริ่มดำเนินการแล้ว',
  note: 'เพิ่มบันทึกภายในแล้ว',
  question: 'ส่งคำถามถึงผู้ร้องแล้ว กำหนดตอบไม่เปลี่ยน',
  referral: 'บันทึกการส่งต่อแล้ว โปรดแจ้งผู้ร้องเป็นหนังสือ กำหนดตอบยังเดินอยู่',
  decline: 'บันทึกการไม่รับพิจารณาแล้ว โปรดแจ้งผู้ร้องเป็นหนังสือ กำหนดตอบยังเดินอยู่',
  closure: 'ยุติเรื่องแล้ว',
  subject: 'ตั้งชื่อเรื่องแล้ว',
  category: 'เปลี่ยนประเภทเรื่องแล้ว กำหนดตอบไม่เปลี่ยน',
  conflict: 'บันทึกผู้ถูกร้องแล้ว ผู้นั้นจะไม่เห็นเรื่องนี้และไม่ได้รับแจ้ง',
  plan_link: 'เชื่อมกับโครงการแล้ว',
  plan_unlink: 'ยกเลิกการเชื่อมกับโครงการแล้ว',
  notice_sending: 'ลงนามแล้ว กำลังส่งอีเมล กำหนดตอบจะสิ้นสุดเมื่อเครื่องปลายทางรับอีเมล',
  notice_served: 'ลงนามและเผยแพร่ในหน้าติดตามเรื่องแล้ว',
  return: 'บันทึกว่าหนังสือตีกลับแล้ว นับ 15 วันใหม่จากวันนี้ โปรดแจ้งผู้ร้องอีกครั้ง',
  publication: 'เผยแพร่หนังสือในหน้าติดตามเรื่องแล้ว',
};

/** What a `done` code of an address says; nothing for a code that nobody wrote. */
export function doneWords(code: string | undefined): string | undefined {
  return code !== undefined && Object.hasOwn(DONE, code) ? DONE[code] : undefined;
}
