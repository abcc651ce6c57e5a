import { PERIOD_DAYS } from '../../core/deadlines/fifteen-days.rule.js';
import { longThaiDate } from '../../core/calendar/thai-date.js';
import type { MailKind } from './mail-kind.js';
import { staffButton, staffRows } from './staff-rows.messages.js';

/** Tells the citizen that the case is open again, and by which day the next answer is owed. */
export const reopenedMail: MailKind<'reopened'> = {
  code: 'reopened',
  on: 'reopened',
  when: 'at_once',
  recipients: (_event, matter) => (matter.hasEmail ? ['citizen'] : []),
  outdated: ({ matter }) => (matter.owed ? null : 'answered meanwhile'),
  write: ({ matter, publicUrl, office }) => ({
    subject: `รับดำเนินการต่อแล้ว: ${matter.reference}`,
    heading: 'รับดำเนินการเรื่องของท่านต่อแล้ว',
    paragraphs: [
      `${office.name}จะตอบท่านเป็นหนังสือภายใน${matter.dueOn ? longThaiDate(matter.dueOn) : ''}`,
    ],
    rows: [['เลขที่เรื่อง', matter.reference]],
    button: { label: 'ติดตามเรื่อง', url: `${publicUrl}/track?number=${matter.reference}` },
  }),
};

/** Tells whoever answers for the case that the citizen is not satisfied with the answer. */
export const reopenedStaffMail: MailKind<'reopened'> = {
  code: 'reopened_staff',
  on: 'reopened',
  when: 'office_hours',
  recipients: (_event, { inCharge }) => inCharge,
  outdated: ({ matter }) => (matter.owed ? null : 'answered meanwhile'),
  write: (context) => ({
    subject: `ผู้ร้องขอให้ดำเนินการต่อ: ${context.matter.reference}`,
    heading: 'ผู้ร้องขอให้ดำเนินการต่อ',
    paragraphs: [`เรื่องนี้เริ่มนับ ${PERIOD_DAYS} วันใหม่ โปรดอ่านเหตุผลของผู้ร้องในระบบ`],
    rows: staffRows(context),
    button: staffButton(context),
  }),
};
