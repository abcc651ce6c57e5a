import { PERIOD_DAYS } from '../../core/deadlines/fifteen-days.rule.js';
import type { MailKind } from './mail-kind.js';
import { whoTakesItUp } from './notice-task.rule.js';
import { staffButton, staffRows } from './staff-rows.messages.js';

/** The task that a returned letter leaves: to answer by another channel within the new fifteen days. */
export const noticeReturnedMail: MailKind<'notice_returned'> = {
  code: 'notice_returned',
  on: 'notice_returned',
  when: 'office_hours',
  recipients: whoTakesItUp,
  outdated: ({ matter }) => (matter.owed ? null : 'answered meanwhile'),
  write: (context) => ({
    subject: `หนังสือตีกลับ: ${context.matter.reference}`,
    heading: 'หนังสือถึงผู้ร้องตีกลับ',
    paragraphs: [
      context.event.data.nextDueOn === null
        ? 'หนังสือส่งไม่ถึงผู้ร้อง กำหนดตอบที่เปิดอยู่ไม่เปลี่ยน โปรดแจ้งผู้ร้องอีกครั้งทางช่องทางอื่น'
        : `หนังสือส่งไม่ถึงผู้ร้อง ระบบนับ ${PERIOD_DAYS} วันใหม่ โปรดแจ้งผู้ร้องอีกครั้งทางช่องทางอื่น`,
    ],
    rows: staffRows(context),
    button: staffButton(context),
  }),
};
