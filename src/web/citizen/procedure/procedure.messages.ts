import { PERIOD_DAYS } from '../../../core/deadlines/fifteen-days.rule.js';
import { FEWEST_TOLD } from '../../../cases/complaints/few-cases.rule.js';
import { MEASURED_MONTHS } from '../../../cases/complaints/measured-times.query.js';
import type { MeasuredStep } from '../../../core/office/public-service-step.entity.js';

/** The words of the page that explains how a complaint is handled. */
export const procedureWords = {
  title: 'ขั้นตอนการรับเรื่องร้องเรียน',
  lead: `ทุกเรื่องได้คำตอบเป็นหนังสือภายใน ${PERIOD_DAYS} วัน เว้นคำชมซึ่งไม่มีกำหนดตอบ`,
  published: (day: string) => `ประกาศเมื่อ ${day}`,
  unpublished: 'ยังไม่ได้กำหนดวันประกาศ',
  print: 'พิมพ์หน้านี้',
  channels: 'แจ้งเรื่องได้ทางไหน',
  web: 'เว็บนี้ ตลอด 24 ชั่วโมง',
  channelSince: (name: string, day: string) => `${name} ตั้งแต่ ${day}`,
  place: (address: string) => `ที่ตั้ง ${address}`,
  phone: 'โทรศัพท์',
  steps: 'ขั้นตอน เวลา และผู้รับผิดชอบ',
  step: 'ขั้นตอน',
  who: 'ผู้รับผิดชอบ',
  promised: 'กำหนด',
  measured: 'เวลาจริง',
  measuredAt: (day: string, time: string) => `คำนวณเมื่อ ${day} เวลา ${time}`,
  notYet: 'ยังไม่ได้คำนวณ',
  measuredNote: `เวลาจริง: ครึ่งหนึ่งของเรื่องทั้งหมดใน ${MEASURED_MONTHS} เดือนที่ผ่านมา ใช้เวลาไม่เกินจำนวนวันนี้นับจากวันรับเรื่อง ไม่นับเรื่องปกปิด ขั้นที่มีไม่ถึง ${FEWEST_TOLD} เรื่องไม่แสดง`,
  sameDay: 'วันเดียว',
  days: (days: number) => `${days} วัน`,
  tooFew: `ไม่ถึง ${FEWEST_TOLD} เรื่อง`,
  notMeasured: '–',
  atOnce: 'ทันที',
  within: `ภายใน ${PERIOD_DAYS} วัน`,
  divisions: 'เรื่องอะไร ใครรับผิดชอบ',
  division: 'หน่วยงาน',
  topics: 'เรื่อง',
  restricted:
    'เรื่องทุจริตหรือประพฤติมิชอบของเจ้าหน้าที่ เห็นได้เฉพาะเจ้าหน้าที่ที่ได้รับแต่งตั้ง และแจ้งผู้ดูแลเฉพาะเมื่อเกินกำหนด',
  ladder: 'ถ้ายังไม่ตอบ ระบบแจ้งใคร เมื่อไร',
  when: 'เมื่อไร',
  told: 'แจ้งใคร',
  before: (days: number) => `ก่อนครบกำหนด ${days} วัน`,
  lastWorkingDay: 'วันทำการสุดท้ายก่อนครบกำหนด',
  afterNow: 'เมื่อสิ้นวันครบกำหนด',
  after: (days: number) => `เกินกำหนด ${days} วัน`,
  law: 'นับวันอย่างไร ตามกฎใด',
};

/** The steps of every complaint: what happens, who does it, what is promised, what is measured. */
export const PROCEDURE_STEPS: readonly {
  text: string;
  who: string;
  promised: string;
  measured: MeasuredStep | null;
}[] = [
  {
    text: 'รับเรื่อง ให้เลขที่ รหัสติดตาม และวันครบกำหนดตอบ แล้วส่งให้หน่วยงานที่รับผิดชอบ',
    who: 'ศูนย์รับเรื่องราวร้องทุกข์',
    promised: procedureWords.atOnce,
    measured: null,
  },
  { text: 'มอบหมายเจ้าหน้าที่', who: 'หัวหน้าหน่วยงาน', promised: '–', measured: 'assigned' },
  { text: 'เริ่มดำเนินการ', who: 'เจ้าหน้าที่ของหน่วยงาน', promised: '–', measured: 'started' },
  {
    text: `แจ้งผลหรือความคืบหน้าเป็นหนังสือ ถ้าแจ้งความคืบหน้า เริ่มนับ ${PERIOD_DAYS} วันใหม่`,
    who: 'หน่วยงานที่รับผิดชอบ ผู้มีอำนาจลงนาม',
    promised: procedureWords.within,
    measured: 'answered',
  },
  {
    text: 'แจ้งผลเป็นหนังสือ ท่านขอให้ดำเนินการต่อได้ และบอกได้ว่าพอใจเพียงใด',
    who: 'หน่วยงานที่รับผิดชอบ ผู้มีอำนาจลงนาม',
    promised: procedureWords.within,
    measured: 'resolved',
  },
];
