import { longThaiDate } from '../../core/calendar/thai-date.js';
import { reportingPeriodWords } from '../../plan/follow-up/reporting-period.messages.js';
import type { MailContext, MailWords } from './mail-kind.js';

/** The quarter or month of a report with its project, for a subject. */
export function reportTitle({ matter }: MailContext): string {
  const { report } = matter;
  return report ? `${report.project} ${reportingPeriodWords(report)}` : matter.reference;
}

/** The facts of a mail about a report. */
export function reportRows({ matter }: MailContext): MailWords['rows'] {
  const { report, dueOn, division } = matter;
  const rows: MailWords['rows'] = [];
  if (report) {
    rows.push(['โครงการ', report.project]);
    rows.push(['ช่วงที่รายงาน', `${reportingPeriodWords(report)} ปีงบประมาณ ${report.fiscalYear}`]);
  }
  if (dueOn) rows.push(['กำหนดรายงาน', longThaiDate(dueOn)]);
  if (division) rows.push(['หน่วยงาน', division]);
  return rows;
}

/** The one button of a mail about a report. */
export function reportButton({ matter, publicUrl }: MailContext): { label: string; url: string } {
  return { label: 'เปิดรายงาน', url: `${publicUrl}/staff/plan/reports/${matter.reference}` };
}
