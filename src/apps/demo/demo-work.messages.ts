import type { CivilDay } from '../../core/calendar/civil-day.js';
import { thaiDate } from '../../core/calendar/thai-date.js';

/** A demo letter in the three parts of any letter; its cause has no subject where the case is restricted. */
export function demoLetter(
  subject: string | null,
  { number, receivedOn }: { number: string; receivedOn: CivilDay },
  answer: string,
): string {
  const about = subject === null ? '' : ` ${subject}`;
  return [
    `ตามที่ท่านได้แจ้งเรื่อง${about} เลขที่เรื่อง ${number} เมื่อวันที่ ${thaiDate(receivedOn)} นั้น`,
    answer,
    'จึงเรียนมาเพื่อโปรดทราบ',
  ].join('\n');
}

/** What the officers ask in a demo case that waits for the citizen. */
export const demoQuestion =
  'ขอทราบจุดที่พบให้ชัดขึ้น เช่น ใกล้บ้านเลขที่ใดหรือเสาไฟต้นที่เท่าใด เพื่อให้เจ้าหน้าที่ไปตรวจได้ถูกจุด';

/** Why a demo case was declined or referred. */
export const demoReasons = {
  decline: {
    text: 'เรื่องนี้มีคำวินิจฉัยถึงที่สุดแล้ว และไม่มีข้อเท็จจริงใหม่',
    reasonCode: 'already_decided',
  },
  refer: {
    text: 'สิ่งที่ร้องอยู่ในความดูแลของหน่วยงานอื่น ส่งเรื่องให้พร้อมรายละเอียดแล้ว',
    body: 'หน่วยงานเจ้าของพื้นที่ (สาธิต)',
  },
} as const;
