/** The words of the pages of the published services. */
export const publicServicesWords = {
  title: 'บริการและเวลา',
  lead: 'ขั้นตอนและจำนวนวันที่เทศบาลประกาศไว้ของแต่ละบริการ',
  none: 'เทศบาลยังไม่ได้ประกาศขั้นตอนของบริการใด',
  all: 'บริการทั้งหมด',
  within: (time: string) => `เสร็จใน ${time}`,
  published: (day: string) => `ประกาศเมื่อ ${day}`,
  division: (name: string) => `หน่วยงาน ${name}`,
  step: 'ขั้นตอน',
  promised: 'ประกาศไว้',
  measured: 'เวลาจริง',
  chart: 'แผนภูมิ',
  chartNote: 'แถบบนสีเทาคือเวลาที่ประกาศ แถบล่างสีเขียวคือเวลาจริง นับจากวันรับเรื่อง',
  print: 'พิมพ์หน้านี้',
  procedure: 'ดูขั้นตอนการรับเรื่องร้องเรียนทั้งหมด',
};
