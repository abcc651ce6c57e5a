import type { HiddenHit } from '../../../cases/search/search-hit.rule.js';
import { NEAR_DAYS } from '../../../core/deadlines/due-state.rule.js';
import type { DueFilter } from '../../../escalation/triage/queue-filter.js';
import type { QueueNews } from '../../../escalation/triage/triage-queue.query.js';

/** The tabs of the queue. */
export const TAB_WORDS: Readonly<Record<DueFilter, string>> = {
  open: 'ทั้งหมดที่ยังไม่ตอบ',
  overdue: 'เกินกำหนด',
  near: `ใกล้ครบ (${NEAR_DAYS} วัน)`,
  unassigned: 'รอมอบหมาย',
  mine: 'ของฉัน',
  unlinked: 'ยังไม่เชื่อมแผน',
  answered: 'ตอบหรือปิดแล้ว',
};

/** What a row draws attention to. */
export const MARK_WORDS: Readonly<Record<QueueNews | 'sent_back', string>> = {
  routed: 'เรื่องใหม่',
  division_assigned: 'ย้ายมา',
  case_released: 'ส่งมา',
  citizen_answered: 'ผู้ร้องตอบแล้ว',
  reopened: 'ขอให้ดำเนินการต่อ',
  sent_back: 'หนังสือส่งกลับให้แก้ไข',
};

/** The filters as the note about a wrong one names them. */
export const FILTER_WORDS: Readonly<Record<string, string>> = {
  division: 'หน่วยงาน',
  category: 'ประเภทเรื่อง',
  village: 'หมู่บ้าน',
  officer: 'ผู้รับผิดชอบ',
  state: 'สถานะ',
  channel: 'ช่องทาง',
  from: 'รับตั้งแต่',
  to: 'รับถึง',
  due: 'แท็บ',
  text: 'คำค้น',
  after: 'หน้า',
  before: 'หน้า',
  at: 'แถว',
};

/** What a part of a complaint is called beside what was found in it. */
export const PART_WORDS: Record<HiddenHit['part'], string> = {
  description: 'รายละเอียด',
  wantedOutcome: 'สิ่งที่ขอ',
  landmark: 'จุดสังเกต',
  externalReference: 'เลขอ้างอิง',
  messages: 'บันทึกและข้อความ',
  letters: 'หนังสือ',
};

export const queueWords = {
  title: 'คิวเรื่องร้องเรียน',
  tabs: 'มุมมองของคิว',
  filters: 'ค้นหาและกรอง',
  text: 'ค้นหา',
  textHint:
    'เลขที่เรื่อง ชื่อเรื่อง หมู่บ้าน ประเภท เลขอ้างอิง ผู้รับผิดชอบ คำในเรื่อง บันทึก หรือหนังสือ ดูจำนวนที่พบในแต่ละแท็บ',
  everyDivision: 'ทุกหน่วยงาน',
  everyCategory: 'ทุกประเภท',
  everyVillage: 'ทุกหมู่บ้าน',
  everyOfficer: 'ทุกคน',
  everyState: 'ทุกสถานะ',
  everyChannel: 'ทุกช่องทาง',
  filter: 'กรอง',
  clear: 'ล้างตัวกรอง',
  complainant: 'ค้นจากชื่อผู้ร้อง',
  columns: {
    due: 'กำหนดตอบ',
    matter: 'เรื่อง',
    division: 'หน่วยงาน',
    officer: 'ผู้รับผิดชอบ',
    status: 'สถานะ',
  },
  noDivision: 'ยังไม่มีหน่วยงาน',
  noOfficer: 'ยังไม่มอบหมาย',
  noDue: 'ไม่มีกำหนดตอบ',
  empty: 'ไม่มีเรื่องค้าง',
  instead: (typed: string, searched: string) =>
    `ไม่พบ “${typed}” จึงแสดงเรื่องที่มีคำใกล้เคียง “${searched}”`,
  emptyFiltered: 'ไม่พบเรื่องตามตัวกรองนี้',
  first: 'กลับไปหน้าแรก',
  steps: 'เรื่องข้างเคียงในคิว',
  previous: 'เรื่องก่อนหน้า',
  next: 'เรื่องถัดไป',
  shown: (count: number) => `แสดง ${count} เรื่อง เรียงตามกำหนดตอบ`,
  shownAnswered: (count: number) => `แสดง ${count} เรื่อง เรียงตามวันที่ตอบล่าสุดก่อน`,
  more: (count: number) => `มากกว่า ${count.toLocaleString('th-TH')}`,
  ignored: (names: string) => `ไม่ได้ใช้ตัวกรองที่ไม่ถูกต้อง: ${names}`,
};
