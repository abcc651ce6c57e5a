import { daysBetween } from '../../core/calendar/civil-day.js';
import { notifiesSupervisor } from '../sweep/recipients.rule.js';
import type { MailKind } from './mail-kind.js';
import { staffButton, staffRows } from './staff-rows.messages.js';
import { notifiedBy } from './notified-recipients.rule.js';

/** The reminder before the due day ends. */
export const reminderMail: MailKind<'reminded'> = {
  code: 'reminder',
  on: 'reminded',
  when: 'office_hours',
  recipients: (event, { kind }) => (kind === 'complaint' ? notifiedBy(event) : []),
  outdated: ({ matter, today }) => {
    if (!matter.owed || !matter.dueOn) return 'answered meanwhile';
    return today > matter.dueOn ? 'the due day has ended: the overdue mail says so' : null;
  },
  write: (context) => {
    const { matter, today, event } = context;
    const left = matter.dueOn ? daysBetween(today, matter.dueOn) : 0;
    const when = left === 0 ? 'ครบกำหนดวันนี้' : `เหลือ ${left} วัน`;
    return {
      subject: `${when}: ${matter.reference}`,
      heading: `${when}ก่อนครบกำหนดตอบเป็นหนังสือ`.replace('วันนี้ก่อนครบกำหนด', 'วันนี้ กำหนด'),
      paragraphs: [
        notifiesSupervisor(
          event.data.told.filter(({ recipient }) => recipient === context.recipient),
        )
          ? 'โปรดดูให้มีหนังสือแจ้งผลหรือความคืบหน้าถึงผู้ร้องภายในกำหนด'
          : 'โปรดแจ้งผลหรือความคืบหน้าเป็นหนังสือภายในกำหนด',
      ],
      rows: staffRows(context),
      button: staffButton(context),
    };
  },
};
