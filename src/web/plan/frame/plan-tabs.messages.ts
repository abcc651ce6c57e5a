/** The words of the way round the plan's pages. */
export const planTabWords = {
  pages: 'หน้าของแผน',
  tabs: {
    plan: 'โครงการ',
    'follow-up': 'ติดตามผล',
    indicators: 'ตัวชี้วัด',
    overview: 'ภาพรวม',
    import: 'นำเข้าและแก้ไข',
  },
  years: 'ปีงบประมาณ',
  year: (year: number) => `ปี ${year}`,
};
