/** The words of what a revision changes. */
export const changeWords = {
  none: '–',
  tick: '✓',
  added: 'เพิ่มโครงการ',
  withdrawn: 'ถอนโครงการออกจากแผน',
};
