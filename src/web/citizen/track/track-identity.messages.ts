/** The words of the list of who was shown who complained. */
export const identityWords = {
  title: 'ใครเปิดดูชื่อและช่องทางติดต่อของท่าน',
  nobody: 'ไม่มีรายการเปิดดู',
  shown: (role: string, at: string) => `${role} ${at}`,
  delayed: (days: number) => `เรื่องปกปิดแสดงรายการเปิดดูช้า ${days} วัน เพื่อไม่ให้การตรวจสอบเสีย`,
};
