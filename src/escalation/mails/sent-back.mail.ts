import type { MailKind } from './mail-kind.js';
import { noticeButton, staffRows } from './staff-rows.messages.js';

/** Tells the writer of a letter that the signatory wants it changed. */
export const sentBackMail: MailKind<'notice_sent_back'> = {
  code: 'notice_sent_back',
  on: 'notice_sent_back',
  when: 'office_hours',
  recipients: ({ data, actorId }) =>
    typeof data.writerId === 'string' && data.writerId !== actorId ? [data.writerId] : [],
  outdated: ({ notice }) => (notice?.state === 'draft' ? null : 'no longer a draft'),
  write: (context) => ({
    subject: `แก้ไขหนังสือ: ${context.matter.reference}`,
    heading: 'ผู้ลงนามส่งหนังสือกลับให้แก้ไข',
    paragraphs: ['โปรดเปิดดูสิ่งที่ต้องแก้ แล้วเสนอลงนามอีกครั้ง กำหนดตอบยังเดินอยู่'],
    rows: staffRows(context),
    button: noticeButton(context),
  }),
};
