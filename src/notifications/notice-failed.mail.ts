import type { MailKind } from './mail-kind.js';
import { staffButton, staffRows } from './staff-rows.messages.js';

/** Tells the responsible officer that a notice could not be delivered; the clock runs on. */
export const noticeFailedMail: MailKind = {
  code: 'notice_failed',
  on: 'notice_failed',
  when: 'office_hours',
  recipients: (_event, matter) => (matter.officerId ? [matter.officerId] : []),
  outdated: ({ matter }) => (matter.owed ? null : 'answered meanwhile'),
  write: (context) => ({
    subject: `ส่งหนังสือไม่สำเร็จ: ${context.matter.reference}`,
    heading: 'ส่งหนังสือตอบทางอีเมลไม่สำเร็จ',
    paragraphs: ['อีเมลปลายทางปฏิเสธการรับ กำหนดตอบยังเดินต่อ โปรดเผยแพร่หนังสือในหน้าติดตามเรื่องแทน'],
    rows: staffRows(context),
    button: staffButton(context),
  }),
};
