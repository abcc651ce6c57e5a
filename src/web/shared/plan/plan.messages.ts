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
  spent: (baht: string) => `ใช้แล้ว ${baht} บาท`,
  linkedNone: 'ไม่มี',
  linkedCount: (count: number) => `${count} เรื่อง`,
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
  outcome: 'ผลลัพธ์',
  kind: 'ประเภท',
  strategy: 'ยุทธศาสตร์',
  dimension: 'มิติ',
  reports: 'รายงานผล',
  reportEvery: { quarter: 'ทุกไตรมาสที่มีแผน', month: 'ทุกเดือน' },
  notes: 'หมายเหตุ',
  source: 'ที่มา',
  sourceLine: (line: number) => `บรรทัดที่ ${line} ของเอกสารแผน`,
  printed: 'ข้อความตามที่พิมพ์ในเอกสาร',
  printedCells: {
    title: 'โครงการ/มาตรการ/กิจกรรม',
    unit: 'หน่วย',
    quantity: 'ปริมาณ',
    budget: 'งบประมาณ',
    indicator: 'ตัวชี้วัด',
    outcome: 'ผลลัพธ์',
    quarters: 'ไตรมาส',
    division: 'หน่วยงานรับผิดชอบ',
  },
};
