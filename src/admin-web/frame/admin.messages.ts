import type { OfficeEventType } from '../../office/office-journal.service.js';

/** What each promise says when it is broken, by the invariant's code. */
export const ALARM_WORDS: Readonly<Record<string, string>> = {
  first_period: 'เรื่องที่ไม่มีกำหนดตอบงวดแรก',
  due_day: 'วันครบกำหนดไม่ตรงกับ 15 วันตามปฏิทิน',
  ended_by_notice: 'งวดที่สิ้นสุดโดยไม่มีหนังสือแจ้ง',
  answered_when_ended: 'เรื่องที่ไม่มีกำหนดตอบค้าง แต่ยังไม่ได้แจ้งผล',
  report_owed: 'รายงานตามแผนที่ถึงกำหนดแต่ยังไม่ถูกเปิด',
  report_period: 'รายงานตามแผนที่ไม่มีกำหนดส่งถูกต้อง',
  ended_by_report: 'รายงานตามแผนที่สิ้นสุดโดยไม่ได้ส่ง',
  step_in_time: 'ขั้นการแจ้งที่ช้ากว่าหนึ่งนาที',
  due_is_escalated: 'เรื่องเกินกำหนดที่ยังไม่ได้แจ้งผู้บังคับบัญชา',
  never_early: 'การแจ้งผู้บังคับบัญชาก่อนเวลา หรือหลังตอบแล้ว',
  levels_in_order: 'ระดับการแจ้งที่ข้ามไป',
  events_gapless: 'ลำดับเหตุการณ์ที่ขาดหาย',
  escalations_told: 'การแจ้งที่ไม่มีอีเมลรองรับ',
  letter_numbers: 'เลขที่หนังสือขาดหรือซ้ำ',
  letter_files: 'ไฟล์หนังสือหายหรือถูกเปลี่ยน',
  restricted_recipients: 'เรื่องปกปิดที่แจ้งนอกผู้มีหน้าที่',
  receipt_event: 'เรื่องที่ไม่มีบันทึกการรับเรื่อง',
  period_start: 'วันเริ่มนับที่ไม่ตรงกับเหตุที่เปิดงวด',
  next_person: 'เรื่องที่ไม่มีขั้นถัดไป หรือขั้นที่ไม่มีผู้รับแจ้ง',
  measures: 'ตัววัดที่ไม่ตรงกับหนังสือที่แจ้ง',
  seals_unbroken: 'เหตุการณ์ที่ถูกแก้ไขหรือหายไปหลังจากผนึกแล้ว',
  events_sealed: 'เหตุการณ์ที่ไม่ได้รอการผนึก',
  plan_decision_event: 'การเชื่อมเรื่องกับแผนที่ไม่มีบันทึก หรือบันทึกที่ไม่มีการเชื่อม',
  served_event: 'หนังสือที่แจ้งแล้วแต่ไม่มีบันทึก',
  nothing_lies: 'เหตุการณ์หรืออีเมลที่ค้างเกินสิบนาที',
};

const JOURNAL: Readonly<Record<OfficeEventType, string>> = {
  alarm_raised: 'พบสัญญาณเตือน',
  alarm_cleared: 'สัญญาณเตือนหมดไป',
  holiday_set: 'แก้ไขวันหยุด',
  ladder_set: 'แก้ไขลำดับการแจ้ง',
  mail_sent_again: 'ส่งอีเมลอีกครั้ง',
  order_entered: 'บันทึกคำสั่งให้ลงนามแทน',
  order_revoked: 'ยกเลิกคำสั่งให้ลงนามแทน',
  mail_settled: 'ปิดรายการอีเมลที่ส่งไม่สำเร็จ',
  register_exported: 'ส่งออกทะเบียน',
  restricted_register_exported: 'ส่งออกทะเบียนเรื่องปกปิด',
  plan_imported: 'นำเข้าแผน',
  plan_revised: 'แก้ไขแผน',
  service_published: 'ประกาศบริการ',
  service_set: 'แก้ไขบริการ',
  service_withdrawn: 'เลิกประกาศบริการ',
  setting_set: 'แก้ไขการตั้งค่า',
  template_revised: 'แก้ไขแบบหนังสือ',
};

/** The words of the system's page. */
export const adminWords = {
  title: 'ระบบ',
  alarms: 'สิ่งที่ต้องดู',
  none: 'ไม่มีสัญญาณเตือน ระบบทำงานตามปกติ',
  broken: (what: string, count: number) => `${what} ${count} รายการ`,
  since: (day: string, time: string) => `พบตั้งแต่ ${day} ${time}`,
  failedMails: (count: number) => `อีเมลที่ส่งไม่สำเร็จ ${count} ฉบับ`,
  holidaysMissing: (year: number) =>
    `ยังไม่มีวันหยุดของปี พ.ศ. ${year} วันเตือนของปีนั้นจะนับเฉพาะเสาร์และอาทิตย์`,
  clockLate: 'ระบบจับเวลาหยุดทำงานเกิน 3 นาที',
  figures: 'ตัวเลขขณะนี้',
  figuresNote: 'ไม่นับเรื่องปกปิด',
  open: 'เรื่องที่ต้องตอบ',
  near: 'ใกล้ครบกำหนด',
  overdue: 'เกินกำหนด',
  sweepAge: 'ตรวจกำหนดครั้งล่าสุด',
  seconds: (count: number) => `${count} วินาทีก่อน`,
  never: 'ยังไม่เคย',
  mailsWaiting: 'อีเมลรอส่ง',
  hour: 'ชั่วโมงที่ผ่านมา',
  day: '24 ชั่วโมงที่ผ่านมา',
  ended: ({ sent, cancelled, failed }: Record<'sent' | 'cancelled' | 'failed', number>) =>
    `ส่งแล้ว ${sent} · ยกเลิก ${cancelled} · ไม่สำเร็จ ${failed}`,
  pages: 'จัดการ',
  mails: 'อีเมลที่ส่งไม่สำเร็จ',
  holidays: 'วันหยุด',
  ladder: 'ลำดับการเตือนและการแจ้ง',
  orders: 'คำสั่งให้ลงนามแทน',
  templates: 'แบบหนังสือ',
  settings: 'การตั้งค่าของเทศบาล',
  services: 'บริการและเวลาที่ประกาศ',
  journal: 'บันทึกของระบบ',
  journalEmpty: 'ยังไม่มีบันทึก',
  bySystem: 'ระบบ',
  at: (day: string, time: string, who: string) => `${day} ${time} · ${who}`,
  back: 'กลับไปหน้าระบบ',
  journalLine: (type: string, about: string) => (about ? `${type}: ${about}` : type),
};

/** A kind of fact of the journal in words. */
export const journalWords = (type: string): string =>
  (JOURNAL as Readonly<Record<string, string>>)[type] ?? type;
