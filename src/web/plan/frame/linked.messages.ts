/** The words of the complaints linked with a project. */
export const linkedWords = {
  title: 'เรื่องร้องเรียนที่เชื่อมกับโครงการนี้',
  unnamed: (count: string) =>
    `และอีก ${count} เรื่องที่นับรวมแต่ไม่แสดงในรายการนี้ เป็นเรื่องของหน่วยงานอื่น หรือเรื่องที่ระบุผู้ถูกร้องซึ่งไม่แสดงแก่ผู้ใดในรายการของตัวเลข`,
  none: 'ไม่มีเรื่องที่เชื่อม',
  noneNamed: 'ไม่มีเรื่องที่แสดงได้',
  noneHere: 'ไม่มีเรื่องในกลุ่มนี้',
  states: { overdue: 'เกินกำหนด', near: 'ใกล้ครบ', on_time: 'ยังไม่ครบ', answered: 'ตอบแล้ว' },
  columns: { due: 'กำหนดตอบ', matter: 'เรื่อง', division: 'หน่วยงาน', status: 'สถานะ' },
  nothingOwed: 'ไม่มีกำหนดค้าง',
  noDivision: 'ยังไม่มีหน่วยงาน',
  line: (number: string, day: string) => `${number} · รับเมื่อ ${day}`,
  restrictedHint: 'เรื่องที่ปกปิดไม่นับรวม',
};
