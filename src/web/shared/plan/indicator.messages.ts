import { FEWEST_TOLD } from '../../../cases/complaints/few-cases.rule.js';
import { PERIOD_DAYS } from '../../../core/deadlines/fifteen-days.rule.js';
import { channelWords } from '../../../cases/complaints/complaint.messages.js';
import type { Measure } from '../../../plan/indicators/definition.js';
import type { ComputedIndicator } from '../../../plan/plan/plan-source.js';

/** What each indicator is called, and what exactly is counted. */
export const INDICATOR_WORDS: Readonly<
  Record<ComputedIndicator, { name: string; definition: string }>
> = {
  resolved_in_15_days: {
    name: `แจ้งผลภายใน ${PERIOD_DAYS} วัน`,
    definition: `ร้อยละของเรื่องที่รับในไตรมาส ซึ่งแจ้งผลเป็นหนังสือภายใน ${PERIOD_DAYS} วันนับแต่วันถัดจากวันรับเรื่อง เทียบกับเรื่องที่แจ้งผลแล้วหรือครบกำหนดแล้ว ไม่นับคำชม และเรื่องที่ยังไม่ครบกำหนด`,
  },
  channels_and_procedure: {
    name: 'ช่องทางและขั้นตอน',
    definition: 'จำนวนช่องทางรับเรื่องที่เปิด และวันที่ประกาศขั้นตอน ณ สิ้นไตรมาส พร้อมจำนวนเรื่องที่รับทางแต่ละช่องทาง',
  },
  no_corruption_complaints: {
    name: 'ไม่มีข้อร้องเรียนการทุจริต',
    definition:
      'จำนวนเรื่องร้องเรียนและเรื่องทุจริตที่เชื่อมกับโครงการนี้ ซึ่งแจ้งผลในไตรมาสว่ามีมูล หนึ่งเรื่องขึ้นไปคือไม่เป็นไปตามแผน',
  },
  no_complaints: {
    name: 'ไม่มีการร้องเรียน',
    definition: 'จำนวนเรื่องที่เชื่อมกับโครงการนี้ ซึ่งแจ้งผลในไตรมาสว่ามีมูล หนึ่งเรื่องขึ้นไปคือไม่เป็นไปตามแผน ไม่นับคำชม',
  },
  fewer_complaints: {
    name: 'ข้อร้องเรียนลดลง',
    definition: 'จำนวนเรื่องร้องทุกข์ ร้องเรียน และทุจริตที่รับในไตรมาส เทียบกับไตรมาสเดียวกันของปีก่อน',
  },
  satisfaction: {
    name: 'ความพึงพอใจ',
    definition: 'คะแนนเฉลี่ย 1 ถึง 5 ที่ประชาชนให้แก่เรื่องที่แจ้งผลในไตรมาส',
  },
  published_steps: {
    name: 'แผนภูมิขั้นตอนและเวลา',
    definition: 'ร้อยละของหน่วยงานที่ประกาศขั้นตอนและเวลาของบริการ ณ สิ้นไตรมาส พร้อมเวลาจริงของขั้นที่วัดได้',
  },
  lpa: {
    name: `ตอบภายใน ${PERIOD_DAYS} วัน (LPA)`,
    definition: `ร้อยละของเรื่องที่รับในไตรมาส ซึ่งตอบเป็นหนังสือ (แจ้งผลหรือแจ้งความคืบหน้า) ภายใน ${PERIOD_DAYS} วัน แยกเรื่องของเทศบาลกับเรื่องจากศูนย์ดำรงธรรม`,
  },
};

const COUNTED_WORDS: Readonly<Record<string, string>> = {
  in_time: 'ทันกำหนด',
  late: 'ช้า',
  overdue: 'เกินกำหนด ยังไม่แจ้ง',
  open: 'ยังไม่ครบกำหนด',
  own_in_time: 'ของเทศบาล ทันกำหนด',
  own_late: 'ของเทศบาล ช้า',
  own_overdue: 'ของเทศบาล เกินกำหนด ยังไม่ตอบ',
  own_open: 'ของเทศบาล ยังไม่ครบกำหนด',
  damrongdhama_in_time: 'ศูนย์ดำรงธรรม ทันกำหนด',
  damrongdhama_late: 'ศูนย์ดำรงธรรม ช้า',
  damrongdhama_overdue: 'ศูนย์ดำรงธรรม เกินกำหนด ยังไม่ตอบ',
  damrongdhama_open: 'ศูนย์ดำรงธรรม ยังไม่ครบกำหนด',
  founded: 'มีมูล',
  not_founded: 'ไม่มีมูลหรือผลอื่น',
  examined: 'อยู่ระหว่างดำเนินการ',
  this_year: 'ปีนี้',
  last_year: 'ปีก่อน',
  score_5: '5 คะแนน',
  score_4: '4 คะแนน',
  score_3: '3 คะแนน',
  score_2: '2 คะแนน',
  score_1: '1 คะแนน',
  not_rated: 'ไม่ได้ให้คะแนน',
  reached_assigned: 'มอบหมายแล้ว',
  reached_started: 'เริ่มดำเนินการแล้ว',
  reached_answered: 'ตอบเป็นหนังสือแล้ว',
  reached_resolved: 'แจ้งผลแล้ว',
};

/** The words of the indicators' pages. */
export const indicatorWords = {
  title: (year: number) => `ตัวชี้วัดที่คำนวณจากเรื่องร้องเรียน ปีงบประมาณ ${year}`,
  none: 'แผนของปีนี้ไม่มีตัวชี้วัดที่ระบบคำนวณได้',
  lead: `ตัวเลขของแต่ละไตรมาสตรึงไว้เมื่อครบ ${PERIOD_DAYS} วันหลังสิ้นไตรมาส การแก้ไขภายหลังไม่เปลี่ยนตัวเลขที่ตรึงแล้ว`,
  columns: {
    indicator: 'ตัวชี้วัด',
    counted: 'นับเป็น',
    cases: 'เรื่อง',
    case: 'เรื่อง',
    was: 'ตอนตรึง',
    is: 'ตอนนี้',
    since: 'บันทึกล่าสุดหลังตรึง',
    compared: 'เทียบกับ',
    value: 'ค่า',
  },
  quarter: (no: number) => `ไตรมาส ${no}`,
  states: { frozen: 'ตรึงแล้ว', provisional: 'ยังเปลี่ยนได้', no_data: 'ไม่มีข้อมูล' },
  frozenOn: (day: string) => `ตรึงเมื่อ ${day}`,
  quote: (line: number, text: string) => `แผน บรรทัด ${line}: “${text}”`,
  definition: 'นับอย่างไร',
  behind: 'เรื่องที่อยู่เบื้องหลังตัวเลข',
  behindNone: 'ไม่มีเรื่องที่แสดงได้',
  changes: 'การเปลี่ยนแปลง',
  beside: {
    before: 'ไตรมาสก่อน',
    yearBefore: 'ไตรมาสเดียวกันของปีก่อน',
    now: 'คำนวณใหม่วันนี้',
  },
  year: 'ทั้งปี',
  changed: 'เรื่องที่นับต่างไปจากตอนตรึง',
  changedMost: (most: number) => `แสดง ${most} เรื่องแรก`,
  changedNone: 'ไม่มีเรื่องที่นับต่างไปจากตอนตรึง',
  nothing: 'ไม่นับ',
  noEvent: 'ไม่มี',
  back: 'กลับไปหน้าตัวชี้วัด',
  csv: 'ดาวน์โหลด CSV',
  restricted: (count: string) => `และเรื่องที่ปกปิด ${count} เรื่อง`,
  restrictedHint: `เรื่องที่ปกปิดไม่นับรวม แสดงจำนวนเมื่อตรึงไตรมาสแล้ว และมีตั้งแต่ ${FEWEST_TOLD} เรื่องขึ้นไป`,
  publishedOn: (day: string | null) => (day === null ? 'ยังไม่ประกาศขั้นตอน' : `ประกาศขั้นตอนเมื่อ ${day}`),
  step: (service: string, step: string, days: number, measured: string) =>
    `${service} · ${step}: ประกาศ ${days} วัน เวลาจริง ${measured}`,
  measured: (days: number | null) =>
    days === null ? `ไม่ได้วัดหรือไม่ถึง ${FEWEST_TOLD} เรื่อง` : `${days} วัน`,
  part: 'ตัวชี้วัดที่ระบบคำนวณ',
  open: 'ดูเรื่องเบื้องหลังและการเปลี่ยนแปลง',
  plotHeads: { label: 'ไตรมาส', value: 'ค่า' },
};

type Said = (value: number, top: string, bottom: string) => string;

const MEASURES: Readonly<Record<Measure['unit'], Said>> = {
  percent: (value, top, bottom) => `${value}% (${top} จาก ${bottom})`,
  cases: (value, top, bottom) =>
    value === 0 ? `เป็นไปตามแผน (0 จาก ${bottom} เรื่อง)` : `ไม่เป็นไปตามแผน ${top} จาก ${bottom} เรื่อง`,
  change: (value, top, bottom) => `${value > 0 ? '+' : ''}${value} (${top} เทียบ ${bottom})`,
  score: (value, top, bottom) => `${value} จาก 5 (${top} คน จาก ${bottom} เรื่อง)`,
  channels: (_, top, bottom) =>
    `${top} ช่องทาง ${bottom === '0' ? 'ยังไม่ประกาศขั้นตอน' : 'ประกาศขั้นตอนแล้ว'}`,
};

const NOTHING_COUNTED = 'ไม่มีเรื่องให้นับ';

const NOTHING_SAID: Readonly<Record<Measure['unit'], (top: string) => string>> = {
  percent: () => NOTHING_COUNTED,
  cases: () => NOTHING_COUNTED,
  change: (top) => `${top} เรื่อง ไม่มีข้อมูลปีก่อน`,
  score: () => 'ยังไม่มีผู้ให้คะแนน',
  channels: () => NOTHING_COUNTED,
};

/** A measure as it is read: 87.5 % (35 of 40). */
export function measureWords({ unit, value, numerator, denominator }: Measure): string {
  const [top, bottom] = [numerator.toLocaleString('en'), denominator.toLocaleString('en')];
  if (value !== null) return MEASURES[unit](value, top, bottom);
  return numerator + denominator === 0 ? NOTHING_COUNTED : NOTHING_SAID[unit](top);
}

/** What a case counts as, in words; a channel keeps its own word. */
export const countedWords = (as: string | null): string =>
  as === null ? indicatorWords.nothing : (COUNTED_WORDS[as] ?? channelWords(as));
