import { thaiDate } from '../../core/calendar/thai-date.js';
import type { RegisterCases, RegisterKind } from './register-filter.rule.js';
import type { Measure } from './register-measure.rule.js';
import type { RegisterPeriod, ReportingPeriodPart } from './register-period.rule.js';

/** The parts of a fiscal year. */
export const PART_WORDS: Readonly<Record<ReportingPeriodPart, string>> = {
  year: 'ทั้งปี',
  h1: 'ครึ่งปีแรก',
  h2: 'ครึ่งปีหลัง',
  q1: 'ไตรมาสที่ 1',
  q2: 'ไตรมาสที่ 2',
  q3: 'ไตรมาสที่ 3',
  q4: 'ไตรมาสที่ 4',
};

/** Whose cases. */
export const CASES_WORDS: Readonly<Record<RegisterCases, string>> = {
  all: 'ทุกเรื่อง',
  own: 'เรื่องของเทศบาล',
  damrongdhama: 'เรื่องจากศูนย์ดำรงธรรม',
};

/** What each register is called. */
export const REGISTER_WORDS: Readonly<Record<RegisterKind, string>> = {
  incoming: 'ทะเบียนรับเรื่องร้องเรียน',
  outgoing: 'ทะเบียนหนังสือส่ง',
};

/** A reporting period with its first and last day, in words. */
export const reportingPeriodWords = ({ year, part, from, to }: RegisterPeriod): string =>
  `ปีงบประมาณ พ.ศ. ${year} ${PART_WORDS[part]} (${thaiDate(from)} ถึง ${thaiDate(to)})`;

/** Whether a written answer or result was in time. */
export const MEASURE_WORDS: Readonly<Record<Measure, string>> = {
  in_time: 'ในกำหนด',
  late: 'เกินกำหนด',
  owed: 'ยังไม่ครบกำหนด',
  overdue: 'เกินกำหนด ยังไม่แจ้ง',
  no_duty: 'ไม่มีกำหนดตอบ',
};

/** The columns of the incoming register. */
export const incomingColumns = {
  number: 'เลขที่เรื่อง',
  receivedOn: 'วันที่รับ',
  channel: 'ช่องทาง',
  outsideReference: 'เลขอ้างอิงภายนอก',
  kind: 'ชนิดเรื่อง',
  subject: 'เรื่อง',
  category: 'ประเภทเรื่อง',
  division: 'หน่วยงาน',
  status: 'สถานะ',
  firstDueOn: 'ครบกำหนดครั้งแรก',
  answeredOn: 'วันที่แจ้งครั้งแรก',
  answered: 'แจ้งในกำหนด',
  resolvedOn: 'วันที่แจ้งผล',
  resolved: 'แจ้งผลในกำหนด',
  openDueOn: 'กำหนดตอบที่ค้างอยู่',
  rounds: 'จำนวนรอบ',
  letters: 'เลขที่หนังสือ',
};

/** The columns of the outgoing register. */
export const outgoingColumns = {
  letterNumber: 'เลขที่หนังสือ',
  year: 'ปี พ.ศ.',
  running: 'ลำดับเลข',
  letterOn: 'ลงวันที่',
  kind: 'ชนิดหนังสือ',
  subject: 'เรื่อง',
  outcome: 'ผล',
  complaint: 'เลขที่เรื่อง',
  // Two columns: a spreadsheet would take "1-2" in a CSV for a date.
  round: 'รอบ',
  period: 'งวด',
  dueOn: 'ครบกำหนดของงวด',
  signatory: 'ผู้ลงนาม',
  position: 'ตำแหน่ง',
  signedHow: 'วิธีลงนาม',
  order: 'คำสั่งที่ลงนามแทน',
  draftedBy: 'ผู้จัดทำ',
  channel: 'วิธีแจ้ง',
  state: 'สถานะ',
  deliveredOn: 'วันที่แจ้ง',
  proof: 'หลักฐานการแจ้ง',
  returnedOn: 'วันที่ตีกลับ',
  voidedOn: 'วันที่ยกเลิก',
  voidedWhy: 'เหตุที่ยกเลิก',
  voidedBy: 'ผู้ยกเลิก',
  fileHash: 'รหัสไฟล์ SHA-256',
  note: 'หมายเหตุ',
};

/** How a letter was signed. */
export const SIGNED_HOW_WORDS: Readonly<Record<'electronic' | 'paper', string>> = {
  electronic: 'อิเล็กทรอนิกส์',
  paper: 'บนกระดาษ',
};

/** What proves that a letter was delivered; who took it is not named. */
export const proofWords = {
  registered: (number: string) => `ลงทะเบียนเลขที่ ${number}`,
  atCentre: 'ลงทะเบียนแล้ว เลขอยู่ที่ศูนย์รับเรื่อง',
  email: (messageId: string) => `เครื่องแม่ข่ายผู้รับตอบรับ ${messageId}`,
  hand: 'มีผู้ลงชื่อรับ',
  published: 'เผยแพร่ในหน้าติดตามเรื่อง',
  file: 'มีไฟล์หลักฐาน',
};

/** A gap in the numbers, shown at the number after it. */
export const missingWords = (first: number, last: number): string =>
  first === last ? `ไม่พบเลข ${first} ก่อนหน้านี้` : `ไม่พบเลข ${first} ถึง ${last} ก่อนหน้านี้`;
