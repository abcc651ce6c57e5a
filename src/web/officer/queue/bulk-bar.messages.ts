/** The words of the bar that does something with the chosen rows of the queue. */
export const bulkBarWords = {
  all: 'เลือกทั้งหน้า',
  act: 'ทำกับที่เลือก',
  choose: 'เลือกสิ่งที่จะทำ',
  go: 'ดูก่อนทำ',
  assignTo: (name: string) => `มอบหมายให้ ${name}`,
  take: 'เริ่มดำเนินการ',
  category: 'เปลี่ยนประเภท…',
  planLink: 'เชื่อมกับโครงการ…',
};
