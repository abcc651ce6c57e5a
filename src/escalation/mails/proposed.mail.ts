import type { MailKind } from './mail-kind.js';
import { noticeButton, staffRows } from './staff-rows.messages.js';

/** Tells a signatory that a letter waits for their signature. */
export const proposedMail: MailKind<'notice_proposed'> = {
  code: 'notice_proposed',
  on: 'notice_proposed',
  when: 'office_hours',
  recipients: ({ data, actorId }) =>
    typeof data.signatoryId === 'string' && data.signatoryId !== actorId ? [data.signatoryId] : [],
  outdated: ({ notice, event }) =>
    notice?.state === 'for_signature' && notice.signatoryId === event.data.signatoryId
      ? null
      : 'no longer waits for this signature',
  write: (context) => ({
    subject: `รอลงนาม: ${context.matter.reference}`,
    heading: 'มีหนังสือรอท่านลงนาม',
    paragraphs: ['โปรดตรวจและลงนาม หรือส่งกลับให้แก้ไข กำหนดตอบยังเดินอยู่จนกว่าจะแจ้งผู้ร้อง'],
    rows: staffRows(context),
    button: noticeButton(context),
  }),
};
