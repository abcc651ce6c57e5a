export const planCardWords = {
  title: 'โครงการในแผนที่เกี่ยวข้อง',
  none: 'ยังไม่ได้เชื่อมกับโครงการใด',
  because: (name: string, reason: string) => `${name}: ${reason}`,
  suggested: 'โครงการที่อาจเกี่ยวข้อง',
  link: {
    title: 'เชื่อมกับโครงการ',
    project: 'โครงการ',
    suggestion: (title: string) => `แนะนำ: ${title}`,
    submit: 'ยืนยันการเชื่อม',
  },
  confirm: (key: number) => `ยืนยัน (กด ${key})`,
  dismiss: 'ไม่ใช่โครงการนี้',
  dismissed: {
    title: 'โครงการที่ตรวจแล้วว่าไม่ใช่',
    by: (name: string) => `โดย ${name}`,
    back: 'แนะนำอีกได้',
    backReason: 'พิจารณาใหม่',
  },
  unrelated: {
    title: 'ไม่เกี่ยวกับแผน',
    submit: 'บันทึกว่าไม่เกี่ยวกับแผน',
    said: (reason: string) => `บันทึกว่าไม่เกี่ยวกับแผน: ${reason}`,
    back: 'ยกเลิกบันทึกนี้',
    backReason: 'พิจารณาใหม่',
  },
  undo: {
    submit: (title: string) => `เลิกทำ: เชื่อมกับ ${title}`,
    reason: 'เลิกทำทันที กดผิด',
  },
  unlink: { title: 'ยกเลิกการเชื่อม', submit: 'ยกเลิกการเชื่อม' },
};

/** What the page says after a decision, by the code of its form. */
export const PLAN_DECISION_DONE = {
  plan_link: 'เชื่อมกับโครงการแล้ว',
  plan_unlink: 'ยกเลิกการเชื่อมกับโครงการแล้ว',
  plan_unrelated: 'บันทึกว่าไม่เกี่ยวกับแผนแล้ว',
  plan_related: 'ยกเลิกบันทึกว่าไม่เกี่ยวกับแผนแล้ว',
  plan_dismissal: 'บันทึกว่าไม่ใช่โครงการนั้นแล้ว ระบบจะไม่แนะนำอีก',
  plan_reconsideration: 'ยกเลิกบันทึกแล้ว ระบบอาจแนะนำโครงการนั้นอีก',
};
