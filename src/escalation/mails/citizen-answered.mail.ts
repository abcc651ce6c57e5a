import type { MailKind } from './mail-kind.js';
import { staffButton, staffRows } from './staff-rows.messages.js';

/** Tells whoever answers for the case that the citizen answered the question. */
export const citizenAnsweredMail: MailKind<'citizen_answered'> = {
  code: 'citizen_answered',
  on: 'citizen_answered',
  when: 'news',
  recipients: (_event, { inCharge }) => inCharge,
  outdated: ({ matter }) => (matter.owed ? null : 'answered meanwhile'),
  write: (context) => ({
    subject: `ผู้ร้องตอบแล้ว: ${context.matter.reference}`,
    heading: 'ผู้ร้องตอบคำถามแล้ว',
    paragraphs: ['โปรดอ่านคำตอบในระบบแล้วดำเนินการต่อ'],
    rows: staffRows(context),
    button: staffButton(context),
  }),
};
