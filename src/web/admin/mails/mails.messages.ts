/** What each mail is called, by its code. */
const MAIL_WORDS: Readonly<Record<string, string>> = {
  receipt: 'ใบรับเรื่อง',
  question: 'ขอข้อมูลเพิ่มเติม',
  notice: 'หนังสือถึงผู้ร้อง',
  notice_failed: 'แจ้งว่าหนังสือส่งไม่สำเร็จ',
  notice_returned: 'แจ้งว่าหนังสือตีกลับ',
  assigned: 'แจ้งการมอบหมาย',
  reminder: 'เตือนก่อนครบกำหนด',
  overdue: 'แจ้งเกินกำหนด',
  late: 'แจ้งผู้ร้องว่าตอบช้า',
  reopened: 'แจ้งผู้ร้องว่ารับดำเนินการต่อ',
  reopened_staff: 'แจ้งเจ้าหน้าที่ว่าผู้ร้องขอให้ดำเนินการต่อ',
  new_case: 'แจ้งหน่วยงานว่ามีเรื่องใหม่',
  moved_case: 'แจ้งหน่วยงานว่ามีเรื่องย้ายมา',
  released_case: 'แจ้งหน่วยงานว่ามีเรื่องที่ยกเลิกการปกปิด',
  pin_link: 'ลิงก์ออกรหัสติดตามใหม่ถึงผู้ร้อง',
  citizen_answered: 'แจ้งเจ้าหน้าที่ว่าผู้ร้องตอบแล้ว',
  notice_proposed: 'แจ้งว่ามีหนังสือรอลงนาม',
  notice_sent_back: 'แจ้งว่าหนังสือถูกส่งกลับให้แก้ไข',
  restricted: 'แจ้งว่าเรื่องถูกกำหนดเป็นเรื่องปกปิด',
  report_reminder: 'เตือนก่อนครบกำหนดรายงานแผน',
  report_overdue: 'แจ้งรายงานแผนเกินกำหนด',
};

/** A mail's code in words. */
export const mailWords = (code: string): string => MAIL_WORDS[code] ?? code;

/** The words of the page of failed mails. */
export const mailsWords = {
  title: 'อีเมลที่ส่งไม่สำเร็จ',
  lead: 'ระบบอีเมลของผู้รับไม่รับอีเมลเหล่านี้ ส่งอีกครั้งเมื่อแก้ที่อยู่หรือระบบอีเมลของผู้รับแล้ว หรือปิดรายการเมื่อแจ้งทางอื่นแล้ว',
  none: 'ไม่มีอีเมลที่ส่งไม่สำเร็จ',
  columns: {
    mail: 'อีเมล',
    reference: 'เรื่อง',
    recipient: 'ถึง',
    reason: 'เหตุ',
    ended: 'เมื่อ',
    act: 'ทำอะไรต่อ',
  },
  citizen: 'ผู้ร้อง',
  outside: 'ผู้ติดต่อภายนอก',
  left: 'เจ้าหน้าที่ที่พ้นหน้าที่แล้ว',
  at: (day: string, time: string) => `${day} ${time}`,
  attempts: (count: number) => `ลองแล้ว ${count} ครั้ง`,
  again: 'ส่งอีกครั้ง',
  settle: 'ปิดรายการ',
  about: (what: string, reference: string) => `${what} เรื่อง ${reference}`,
  done: {
    again: 'รับไว้ส่งอีกครั้งแล้ว',
    settled: 'ปิดรายการแล้ว',
  } as Readonly<Record<string, string>>,
  reason: {
    'no address': 'ไม่มีที่อยู่อีเมล',
    'not reached': 'ติดต่อเครื่องส่งอีเมลไม่ได้',
    'outcome unknown': 'ไม่ทราบผลการส่ง',
  } as Readonly<Record<string, string>>,
  refused: (code: string) => `ปลายทางปฏิเสธ (${code})`,
};
