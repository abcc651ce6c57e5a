import type { MailKind } from './mail-kind.js';
import { staffButton, staffRows } from './staff-rows.messages.js';

/** Tells the officer for restricted cases that one was assigned to them. */
export const restrictedMail: MailKind<'case_restricted'> = {
  code: 'restricted',
  on: 'case_restricted',
  when: 'office_hours',
  recipients: (_event, { keepers }) => (keepers.length > 0 ? keepers : ['contact:outside_body']),
  outdated: ({ matter }) => (matter.restricted ? null : 'released meanwhile'),
  write: (context) => ({
    subject: `เรื่องปกปิดที่ส่งให้ท่าน: ${context.matter.reference}`,
    heading: 'มีเรื่องที่กำหนดเป็นเรื่องปกปิด',
    paragraphs: [
      'เรื่องนี้มาอยู่ในความดูแลของท่าน กำหนดตอบไม่เปลี่ยน โปรดตรวจสอบและตอบผู้ร้องเป็นหนังสือภายในกำหนด',
    ],
    rows: staffRows(context),
    button: staffButton(context),
  }),
};
