/** The words of a project beside itself in other years. */
export const projectYearsWords = {
  title: 'โครงการเดียวกันในปีอื่น',
  columns: {
    year: 'ปีงบประมาณ',
    planned: 'เป้าหมาย',
    done: 'ทำแล้ว',
    budget: 'งบประมาณ',
    spent: 'ใช้แล้ว',
    linked: 'เรื่องที่เกี่ยวข้อง',
  },
  year: (year: number) => `ปี ${year}`,
  shown: 'ปีที่แสดงอยู่',
  notFollowed: 'ไม่ได้ติดตาม',
  quantity: (amount: string, unit: string) => `${amount} ${unit}`,
  baht: (amount: string) => `${amount} บาท`,
  noBudget: 'ไม่ใช้งบ',
};
