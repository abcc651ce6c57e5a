import type { CivilDay } from '../../core/calendar/civil-day.js';
import { eventWords } from '../../cases/matters/event.messages.js';
import { longThaiDate, thaiDate } from '../../core/calendar/thai-date.js';
import type { MailContext, MailWords } from './mail-kind.js';

/** The facts of a staff mail; of a restricted matter number and date only. */
export function staffRows({ matter, today }: MailContext): MailWords['rows'] {
  const { reference, dueOn, restricted, title, division } = matter;
  return [
    ['เลขที่เรื่อง', reference],
    ...row('กำหนดตอบ', dueOn && longThaiDate(dueOn)),
    ...(restricted ? [] : [...row('เรื่อง', title), ...row('หน่วยงาน', division)]),
    ...(restricted ? [] : standingOf(matter, today)),
  ];
}

const row = (label: string, value: string | null): MailWords['rows'] =>
  value ? [[label, value]] : [];

/** Who answers for the case, what was done last, and when the ladder goes on. */
function standingOf(
  { officer, lastAct, owed, nextStepOn }: MailContext['matter'],
  today: CivilDay,
): MailWords['rows'] {
  const comes = owed && nextStepOn !== null && nextStepOn > today ? nextStepOn : null;
  return [
    ['ผู้รับผิดชอบ', officer ?? 'ยังไม่มอบหมาย'],
    ...row('ทำล่าสุด', lastAct && `${eventWords(lastAct.type)} ${thaiDate(lastAct.on)}`),
    ...row('ถ้ายังไม่ตอบ', comes && `ระบบแจ้งลำดับถัดไป ${thaiDate(comes)}`),
  ];
}

/** The one button of a staff mail. */
export function staffButton({ matter, publicUrl }: MailContext): { label: string; url: string } {
  return { label: 'เปิดเรื่อง', url: `${publicUrl}/staff/complaints/${matter.reference}` };
}

/** The one button of a mail about a letter. */
export function noticeButton(context: MailContext): { label: string; url: string } {
  const { url } = staffButton(context);
  return { label: 'เปิดหนังสือ', url: `${url}/notices/${context.notice?.id ?? ''}` };
}
