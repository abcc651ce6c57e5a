import type { MailKind } from './mail-kind.js';
import { staffButton, staffRows } from './staff-rows.messages.js';

/** Tells an officer that somebody else assigned a case to them. */
export const assignedMail: MailKind<'officer_assigned'> = {
  code: 'assigned',
  on: 'officer_assigned',
  when: 'office_hours',
  recipients: (event, matter) =>
    matter.officerId && matter.officerId !== event.actorId ? [matter.officerId] : [],
  outdated: ({ matter, event }) =>
    matter.officerId === event.data.officerId ? null : 'assigned to somebody else meanwhile',
  write: (context) => ({
    subject: `มอบหมายเรื่อง: ${context.matter.reference}`,
    heading: 'ท่านได้รับมอบหมายเรื่องนี้',
    paragraphs: ['โปรดเริ่มดำเนินการและตอบผู้ร้องเป็นหนังสือภายในกำหนด'],
    rows: staffRows(context),
    button: staffButton(context),
  }),
};
