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
};

/** What a `done` code of an address says; nothing for a code that nobody wrote. */
export function doneWords(code: string | undefined): string | undefined {
  return code !== undefined && Object.hasOwn(DONE, code) ? DONE[code] : undefined;
}
