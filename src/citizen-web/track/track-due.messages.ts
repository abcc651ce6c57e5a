/** The words of the page that explains the due day to the citizen. */
export const trackDueWords = {
  title: 'เราต้องตอบท่านภายใน',
  back: 'กลับหน้าติดตามเรื่อง',
  link: 'ดูการนับวัน',
  starts: 'เริ่มนับจาก',
  startsOn: (day: string, why: string) => `${day} (${why})`,
  rule: 'นับอย่างไร',
  available: 'ในช่วงนี้เทศบาลเปิดทำการ',
  law: 'ตามกฎใด',
  late: 'ถ้าเรายังไม่ตอบ',
  told: {
    responsible_officer: 'เจ้าหน้าที่ผู้รับผิดชอบ',
    division_head: 'หัวหน้าหน่วยงาน',
    municipal_clerk: 'ปลัดเทศบาล',
    mayor: 'นายกเทศมนตรี',
    outside_body: 'หน่วยงานภายนอกเทศบาล',
  } as Readonly<Record<string, string>>,
  someone: 'ผู้กำกับดูแลเรื่องนี้',
  tells: (day: string, who: string) => `${day} ระบบแจ้ง${who}`,
  and: 'และ',
  days: 'นับทีละวัน',
  asData: 'ข้อมูลเดียวกันแบบ JSON',
};
