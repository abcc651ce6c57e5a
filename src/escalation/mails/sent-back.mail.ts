import { STRANDED_WORDS } from '../../correspondence/notices/stranded-letters.messages.js';
import type { MailKind } from './mail-kind.js';
import { whoTakesItUp } from './notice-task.rule.js';
import { noticeButton, staffRows } from './staff-rows.messages.js';

/** Tells the writer of a letter that the signatory wants it changed, or that another has to sign it. */
export const sentBackMail: MailKind<'notice_sent_back'> = {
  code: 'notice_sent_back',
  on: 'notice_sent_back',
  when: 'office_hours',
  recipients: whoTakesItUp,
  outdated: ({ notice }) => (notice?.state === 'draft' ? null : 'no longer a draft'),
  write: (context) => ({
    subject: `แก้ไขหนังสือ: ${context.matter.reference}`,
    heading: context.event.data.cause
      ? 'หนังสือกลับมาที่ท่าน เพราะยังไม่มีผู้ลงนาม'
      : 'ผู้ลงนามส่งหนังสือกลับให้แก้ไข',
    paragraphs: [
      context.event.data.cause
        ? `${STRANDED_WORDS[context.event.data.cause]} แล้วเสนอลงนามอีกครั้ง กำหนดตอบยังเดินอยู่`
        : 'โปรดเปิดดูสิ่งที่ต้องแก้ แล้วเสนอลงนามอีกครั้ง กำหนดตอบยังเดินอยู่',
    ],
    rows: staffRows(context),
    button: noticeButton(context),
  }),
};
