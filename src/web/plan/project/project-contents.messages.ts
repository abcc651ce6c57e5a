/** The words of the list of contents on a project's page. */
export const contentsWords = {
  label: 'ในหน้านี้',
  indicator: 'ตัวชี้วัด',
  followUp: 'ผลงานตามไตรมาส',
  linked: (count: string) => `เรื่องที่เชื่อม ${count} เรื่อง`,
  waiting: (count: string) => `รอการยืนยัน ${count} เรื่อง`,
  years: 'ปีอื่น',
  history: 'ประวัติการแก้ไข',
};
