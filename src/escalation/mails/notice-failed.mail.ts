import type { MailKind } from './mail-kind.js';
import { whoTakesItUp } from './notice-task.rule.js';
import { noticeButton, staffRows } from './staff-rows.messages.js';

/** Tells whoever must deliver it another way that the e-mail of a notice failed; the period keeps running. */
export const noticeFailedMail: MailKind<'notice_failed'> = {
  code: 'notice_failed',
  on: 'notice_failed',
  when: 'office_hours',
  recipients: whoTakesItUp,
  outdated: ({ matter }) => (matter.owed ? null : 'answered meanwhile'),
  write: (context) => ({
    subject: `ส่งหนังสือไม่สำเร็จ: ${context.matter.reference}`,
    heading: 'ส่งหนังสือตอบทางอีเมลไม่สำเร็จ',
    paragraphs: ['ระบบส่งอีเมลนี้ไม่ได้ กำหนดตอบยังเดินต่อ โปรดเผยแพร่หนังสือในหน้าติดตามเรื่องแทน'],
    rows: staffRows(context),
    button: noticeButton(context),
  }),
};
