import { daysBetween } from '../../core/calendar/civil-day.js';
import type { MailKind } from './mail-kind.js';
import { reportButton, reportRows, reportTitle } from './report-rows.messages.js';
import { notifiedBy } from './notified-recipients.rule.js';

/** The reminder before a report's due day ends. */
export const reportReminderMail: MailKind<'reminded'> = {
  code: 'report_reminder',
  on: 'reminded',
  when: 'office_hours',
  recipients: (event, { kind }) => (kind === 'plan_report' ? notifiedBy(event) : []),
  outdated: ({ matter, today }) => {
    if (!matter.owed || !matter.dueOn) return 'reported meanwhile';
    return today > matter.dueOn ? 'the due day has ended: the overdue mail says so' : null;
  },
  write: (context) => {
    const { matter, today } = context;
    const left = matter.dueOn ? daysBetween(today, matter.dueOn) : 0;
    const when = left === 0 ? 'ครบกำหนดรายงานวันนี้' : `เหลือ ${left} วันก่อนครบกำหนดรายงาน`;
    return {
      subject: `${when}: ${reportTitle(context)}`,
      heading: when,
      paragraphs: ['โปรดบันทึกผลงานและส่งรายงานของหน่วยงานภายในกำหนด'],
      rows: reportRows(context),
      button: reportButton(context),
      listedAt: 'follow_up',
    };
  },
};
