import type { EventReadBy } from './event-catalogue.js';

/** The events that Sipha records, in the officers' words. */
export const EVENT_WORDS = {
  received: 'รับเรื่อง',
  routed: 'ส่งเข้าหน่วยงานตามประเภทเรื่อง',
  division_assigned: 'เปลี่ยนหน่วยงาน',
  officer_assigned: 'มอบหมายเจ้าหน้าที่',
  work_started: 'เริ่มดำเนินการ',
  noted: 'บันทึกภายใน',
  citizen_asked: 'ขอข้อมูลจากผู้ร้อง',
  citizen_answered: 'ผู้ร้องตอบ',
  referred: 'ส่งต่อหน่วยงานอื่น',
  declined: 'ไม่รับพิจารณา',
  closed: 'ยุติเรื่อง',
  subject_set: 'ตั้งชื่อเรื่อง',
  category_set: 'เปลี่ยนประเภทเรื่อง',
  origin_corrected: 'แก้หมู่บ้านหรือช่องทาง',
  conflict_named: 'ระบุผู้ถูกร้อง',
  notice_drafted: 'ร่างหนังสือ',
  notice_proposed: 'เสนอลงนาม',
  notice_sent_back: 'ส่งหนังสือกลับให้แก้ไข',
  notice_discarded: 'ยกเลิกร่างหนังสือ',
  notice_numbered: 'ออกเลขหนังสือเพื่อลงนามบนกระดาษ',
  notice_voided: 'ยกเลิกหนังสือ',
  notice_signed: 'ลงนามหนังสือ',
  notice_served: 'แจ้งผู้ร้องแล้ว',
  notice_failed: 'ส่งหนังสือไม่สำเร็จ',
  notice_resent: 'ส่งหนังสือทางอีเมลอีกครั้ง',
  notice_returned: 'หนังสือตีกลับ',
  case_restricted: 'กำหนดเป็นเรื่องปกปิด',
  release_proposed: 'เสนอยกเลิกการปกปิด',
  release_refused: 'ไม่เห็นชอบให้ยกเลิกการปกปิด',
  case_released: 'ยกเลิกการปกปิด',
  reopened: 'ผู้ร้องขอให้ดำเนินการต่อ',
  rated: 'ผู้ร้องให้คะแนนความพึงพอใจ',
  reminded: 'เตือน',
  escalated: 'เกินกำหนด',
  plan_linked: 'เชื่อมกับโครงการในแผน',
  plan_unlinked: 'ยกเลิกการเชื่อมกับโครงการ',
  plan_unrelated: 'บันทึกว่าไม่เกี่ยวกับแผน',
  plan_related: 'ยกเลิกบันทึกว่าไม่เกี่ยวกับแผน',
  plan_dismissed: 'บันทึกว่าไม่ใช่โครงการ',
  plan_reconsidered: 'พิจารณาโครงการใหม่',
} as const satisfies Record<EventReadBy<'officers'>, string>;

/** An event's words; one that is not known yet is shown by its code. */
export const eventWords = (type: string): string =>
  Object.hasOwn(EVENT_WORDS, type) ? EVENT_WORDS[type as keyof typeof EVENT_WORDS] : type;
