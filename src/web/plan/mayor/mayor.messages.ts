/** The words of the page for who answers for the whole plan. */
export const mayorWords = {
  title: (year: number) => `ภาพรวมแผน ปีงบประมาณ ${year}`,
  print: 'พิมพ์ภาพรวม',
  tiles: {
    projects: 'โครงการในแผน',
    budget: 'งบประมาณตามแผน (บาท)',
    linked: 'เรื่องของปีนี้ที่เชื่อมกับแผน',
    overdue: 'เกินกำหนดตอบ',
    late: 'รายงานที่เกินกำหนด',
  },
  spent: (baht: string) => `ใช้แล้ว ${baht} บาท`,
  states: (unrelated: string, undecided: string) =>
    `ไม่เกี่ยวกับแผน ${unrelated} · ยังไม่พิจารณา ${undecided}`,
  late: 'รายงานตามแผนที่เกินกำหนด',
  lateNone: 'ไม่มีรายงานที่เกินกำหนด',
  drawing: 'โครงการที่มีเรื่องร้องเรียน มากไปน้อย',
  none: 'ยังไม่มีเรื่องร้องเรียนที่เชื่อมกับโครงการในปีนี้',
  legend: { overdue: 'เกินกำหนด', open: 'ยังไม่ตอบ', answered: 'ตอบแล้ว' },
  columns: {
    project: 'โครงการ',
    all: 'ทั้งหมด',
    overdue: 'เกินกำหนด',
    open: 'ยังไม่ตอบ',
    answered: 'ตอบแล้ว',
    plot: 'สัดส่วน',
    due: 'กำหนดรายงาน',
    division: 'หน่วยงาน',
    told: 'แจ้งแล้ว',
  },
};
