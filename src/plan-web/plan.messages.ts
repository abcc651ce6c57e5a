/** The words of the officers' plan pages. */
export const planWords = {
  title: 'แผนงาน',
  titleOf: (year: number) => `แผนป้องกันการทุจริต ปีงบประมาณ ${year}`,
  empty: 'ยังไม่มีแผน',
  back: 'กลับไปที่แผนงาน',
  totals: (projects: number, withBudget: number, baht: string) =>
    `${projects} โครงการ มีงบประมาณ ${withBudget} โครงการ รวม ${baht} บาท`,
  dimension: (no: number, name: string) => `มิติที่ ${no} ${name}`,
  strategy: (no: number, name: string) => `ยุทธศาสตร์ที่ ${no} ${name}`,
  columns: {
    project: 'โครงการ',
    division: 'หน่วยงาน',
    quarters: 'ไตรมาส',
    budget: 'งบ',
    linked: 'เรื่องที่เชื่อม',
  },
  linkedNone: 'ไม่มี',
  linkedCount: (count: number) => `${count} เรื่อง`,
  outcome: 'ผลลัพธ์',
  linkedTitle: 'เรื่องร้องเรียนที่เชื่อมกับโครงการนี้',
  visible: 'แสดงเฉพาะเรื่องที่ท่านมีสิทธิเห็น ไม่รวมเรื่องปกปิด',
  noneVisible: 'ไม่มีเรื่องที่ท่านเห็นได้',
  stateCount: (state: string, count: number) => `${state} (${count})`,
  line: (number: string, day: string) => `${number} · รับเมื่อ ${day}`,
};

/** The words of a project's facts, wherever they stand. */
export const projectWords = {
  division: 'หน่วยงาน',
  quantity: 'ปริมาณ',
  budget: 'งบ',
  baht: (amount: string) => `${amount} บาท`,
  noBudget: 'ไม่ใช้งบ',
  quarters: 'ไตรมาส',
  indicator: 'ตัวชี้วัด',
};
