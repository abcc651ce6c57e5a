/** The words of the way round the plan's pages. */
export const planTabWords = {
  pages: 'หน้าของแผน',
  tabs: { plan: 'โครงการ', overview: 'ภาพรวม' },
  years: 'ปีงบประมาณ',
  year: (year: number) => `ปี ${year}`,
};
