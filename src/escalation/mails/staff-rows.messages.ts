import { longThaiDate } from '../../core/calendar/thai-date.js';
import type { MailContext, MailWords } from './mail-kind.js';

/** The facts of a staff mail; of a restricted matter number and date only. */
export function staffRows({ matter }: MailContext): MailWords['rows'] {
  const rows: MailWords['rows'] = [['เลขที่เรื่อง', matter.reference]];
  if (matter.dueOn) rows.push(['กำหนดตอบ', longThaiDate(matter.dueOn)]);
  if (matter.restricted) return rows;
  if (matter.title) rows.push(['เรื่อง', matter.title]);
  if (matter.division) rows.push(['หน่วยงาน', matter.division]);
  return rows;
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
