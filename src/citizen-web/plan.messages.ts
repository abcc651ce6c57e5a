/** The words of the public plan. */
export const planWords = {
  title: (year: number) => `แผนป้องกันการทุจริต ปีงบประมาณ ${year}`,
  shortTitle: 'แผนและผลงาน',
  lead: 'แผนปฏิบัติการป้องกันปราบปรามการทุจริตและประพฤติมิชอบของเทศบาล แยกตามมิติและยุทธศาสตร์',
  empty: 'ยังไม่มีแผนที่เผยแพร่',
  totals: (projects: string, withBudget: string, baht: string) =>
    `รวม ${projects} โครงการ/กิจกรรม มีงบประมาณ ${withBudget} โครงการ เป็นเงิน ${baht} บาท`,
  quartersHint:
    'ไตรมาส 1 คือ ต.ค.–ธ.ค. ไตรมาส 2 คือ ม.ค.–มี.ค. ไตรมาส 3 คือ เม.ย.–มิ.ย. ไตรมาส 4 คือ ก.ค.–ก.ย.',
  print: 'พิมพ์แผน',
  overview: 'ภาพรวมตามยุทธศาสตร์',
  columns: { strategy: 'ยุทธศาสตร์', dimension: 'มิติ', projects: 'โครงการ', budget: 'งบประมาณ (บาท)' },
  dimension: (no: number, name: string) => `มิติที่ ${no} ${name}`,
  strategy: (no: number, name: string) => `ยุทธศาสตร์ที่ ${no} ${name}`,
  noDimension: 'ไม่มีโครงการในปีนี้',
  quarters: 'ไตรมาสตามแผน',
  budget: 'งบประมาณ',
  baht: (amount: string) => `${amount} บาท`,
  noBudget: 'ไม่ใช้งบประมาณ',
  quantity: 'เป้าหมาย',
  indicator: 'ตัวชี้วัด',
  outcome: 'ผลลัพธ์',
  division: 'ผู้รับผิดชอบ',
  linked: 'เรื่องร้องเรียนที่เกี่ยวข้อง',
  linkedNone: 'ยังไม่มี',
  linkedFew: 'น้อยกว่า 5 เรื่อง',
  linkedMany: (count: string) => `${count} เรื่อง`,
};
