import { PERIOD_DAYS } from '../../../core/deadlines/fifteen-days.rule.js';
import { notifiesSupervisor } from '../../../escalation/sweep/recipients.rule.js';
import type { NotifiedRecipient } from '../../../cases/matters/event-catalogue.js';

/** A score out of five. */
export const scoreWords = (score: number): string => `${score} จาก 5`;

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
  coming: (level: number, step: string) => `${level === 0 ? 'เตือน' : 'ถ้ายังไม่ตอบ'}: ${step}`,
  with: (title: string, what: string) => `${title}: ${what}`,
  backdated: (reason: string) => `เหตุที่บันทึกย้อนหลัง: ${reason}`,
  reason: (text: string) => `เหตุผล: ${text}`,
  byLink: 'ทางลิงก์ในอีเมล',
  dueCorrected: (from: string, to: string) => `กำหนดตอบเดิม ${from} เปลี่ยนเป็น ${to}`,
  corrected: (from: string, to: string) => `เดิม ${from} แก้เป็น ${to}`,
  told: (names: string) => `แจ้ง ${names}`,
  willNotify: (names: string) => `ระบบจะแจ้ง ${names}`,
  person: (name: string, role: string) => `${name} (${role})`,
  skipped: (who: string, why: string) => `ไม่แจ้ง ${who}: ${why}`,
  notice: (kind: string, number: string | null) => (number ? `${kind} ที่ ${number}` : kind),
  delivered: (channel: string) => `ทาง${channel}`,
  nextDue: (day: string) => `กำหนดแจ้งครั้งต่อไป ${day}`,
  failed: 'ระบบอีเมลของผู้รับไม่รับ กำหนดตอบยังเดินอยู่',
  emailRefused: 'ระบบอีเมลปลายทางไม่รับที่อยู่นี้ ระบบไม่ส่งไปอีก โปรดแจ้งทางอื่น หรือแก้อีเมลของผู้ร้อง',
  due: `ครบกำหนด ${PERIOD_DAYS} วัน`,
  dueBody: 'ต้องแจ้งผู้ร้องเป็นหนังสือภายในสิ้นวันนี้',
};
