import { notifiesSupervisor } from '../../../escalation/sweep/recipients.rule.js';
import type { EventReadBy, NotifiedRecipient } from '../../../cases/matters/event-catalogue.js';

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
  reopened: 'ผู้ร้องเปิดเรื่องใหม่',
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

/** A score out of five. */
export const scoreWords = (score: number): string => `${score} จาก 5`;

/** An event's words; one that is not known yet is shown by its code. */
export const eventWords = (type: string): string =>
  Object.hasOwn(EVENT_WORDS, type) ? EVENT_WORDS[type as keyof typeof EVENT_WORDS] : type;

/** The steps of the default ladder; the office's own steps are shown by their level. */
const STEP_WORDS: Readonly<Record<string, string>> = {
  reminder_early: 'ล่วงหน้าก่อนครบกำหนด',
  reminder_last: 'วันทำการสุดท้าย',
};

/** A step of the ladder in words; who is notified decides whether it says supervisors, not the level. */
export function stepWords(code: string, level: number, told: readonly NotifiedRecipient[]): string {
  const known = STEP_WORDS[code];
  if (known !== undefined) return known;
  if (level === 0) return 'ก่อนครบกำหนด';
  return notifiesSupervisor(told) ? `แจ้งผู้บังคับบัญชา ระดับที่ ${level}` : `แจ้งระดับที่ ${level}`;
}

/** Why somebody on the ladder is not notified. */
export const SKIPPED_WORDS: Readonly<Record<string, string>> = {
  accused: 'เป็นผู้ถูกร้อง',
  vacant: 'ไม่มีผู้ดำรงตำแหน่ง',
  unassigned: 'ยังไม่มอบหมาย',
  left: 'พ้นหน้าที่แล้ว',
};

/** Why a complaint is not taken up. */
export const DECLINE_WORDS = {
  not_ours: 'ไม่อยู่ในอำนาจหน้าที่ของเทศบาล',
  already_decided: 'มีคำวินิจฉัยถึงที่สุดแล้ว',
  in_court: 'อยู่ระหว่างการพิจารณาของศาล',
  duplicate: 'ซ้ำกับเรื่องที่ดำเนินการอยู่',
  too_little: 'ข้อมูลไม่พอให้ดำเนินการและติดต่อผู้ร้องไม่ได้',
  other: 'เหตุผลอื่น',
} as const;

/** A reason code in words. */
export const declineWords = (code: string): string =>
  Object.hasOwn(DECLINE_WORDS, code) ? DECLINE_WORDS[code as keyof typeof DECLINE_WORDS] : code;

/** The words between the values of an event. */
export const timelineEntryWords = {
  at: (day: string, time: string) => `${day} เวลา ${time}`,
  by: (name: string) => `โดย ${name}`,
  bySystem: 'โดยระบบ',
  proposedBy: (name: string) => `เสนอโดย ${name}`,
  byCitizen: 'โดยผู้ร้อง',
  through: (title: string, channel: string) => `${title}ทาง${channel}`,
  coming: (level: number, step: string) => `${level === 0 ? 'เตือน' : 'เกินกำหนด'}: ${step}`,
  with: (title: string, what: string) => `${title}: ${what}`,
  backdated: (reason: string) => `เหตุที่บันทึกย้อนหลัง: ${reason}`,
  reason: (text: string) => `เหตุผล: ${text}`,
  told: (names: string) => `แจ้ง ${names}`,
  willNotify: (names: string) => `ถ้ายังไม่ตอบ ระบบจะแจ้ง ${names}`,
  person: (name: string, role: string) => `${name} (${role})`,
  skipped: (who: string, why: string) => `ไม่แจ้ง ${who}: ${why}`,
  notice: (kind: string, number: string | null) => (number ? `${kind} ที่ ${number}` : kind),
  delivered: (channel: string) => `ทาง${channel}`,
  nextDue: (day: string) => `กำหนดแจ้งครั้งต่อไป ${day}`,
  failed: 'เครื่องปลายทางไม่รับอีเมล กำหนดตอบยังเดินอยู่',
  due: 'ครบกำหนด 15 วัน',
  dueBody: 'ต้องแจ้งผู้ร้องเป็นหนังสือภายในสิ้นวันนี้',
};
