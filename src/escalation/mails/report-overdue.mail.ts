import { PERIOD_DAYS } from '../../core/deadlines/fifteen-days.rule.js';
import { daysBetween } from '../../core/calendar/civil-day.js';
import type { MailKind } from './mail-kind.js';
import { reportButton, reportRows, reportTitle } from './report-rows.messages.js';
import { notifiedBy } from './notified-recipients.rule.js';

/** Tells the division's superiors that the due day of a report has ended and nobody has reported. */
export const reportOverdueMail: MailKind<'escalated'> = {
  code: 'report_overdue',
  on: 'escalated',
  when: 'office_hours',
  recipients: (event, { kind }) => (kind === 'plan_report' ? notifiedBy(event) : []),
  outdated: ({ matter }) => (matter.owed ? null : 'reported meanwhile'),
  write: (context) => {
    const { matter, today, event } = context;
    const late = matter.dueOn ? Math.max(daysBetween(matter.dueOn, today), 1) : 1;
    return {
      subject: `เกินกำหนดรายงาน ${late} วัน: ${reportTitle(context)}`,
      heading: `เกินกำหนดรายงาน ${late} วัน`,
      paragraphs: [
        `หน่วยงานยังไม่ส่งรายงานผลตามแผนของช่วงนี้ และครบกำหนด ${PERIOD_DAYS} วันแล้ว โปรดสั่งการให้รายงานโดยเร็ว`,
      ],
      rows: [...reportRows(context), ['ระดับการแจ้ง', `ระดับ ${String(event.data.level)}`]],
      button: reportButton(context),
      listedAt: 'follow_up',
    };
  },
};
