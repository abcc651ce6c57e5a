import { PIN_DIGITS } from '../../cases/complaints/complaint-number.rule.js';
import { longThaiDate, thaiDate } from '../../core/calendar/thai-date.js';
import { ANSWER_WAY_WORDS } from '../../cases/complaints/answer-way.messages.js';
import type { MailKind } from './mail-kind.js';

/** The receipt to the citizen [plan L298 (1), (2)]: number and due day, never the PIN. */
export const receiptMail: MailKind<'received'> = {
  code: 'receipt',
  on: 'received',
  when: 'at_once',
  recipients: (_event, matter) => (matter.hasEmail ? ['citizen'] : []),
  outdated: () => null,
  write: ({ matter, publicUrl, office }) => ({
    subject: `รับเรื่องแล้ว: ${matter.reference}`,
    heading: 'รับเรื่องของท่านแล้ว',
    paragraphs: [
      matter.dueOn
        ? `${office.name}จะตอบท่านเป็นหนังสือภายใน${longThaiDate(matter.dueOn)}`
        : `${office.name}ขอบคุณสำหรับคำชมของท่าน และจะแจ้งให้ผู้เกี่ยวข้องทราบ`,
      ...(matter.dueOn ? [ANSWER_WAY_WORDS.email(thaiDate(matter.dueOn))] : []),
      `รหัสติดตาม ${PIN_DIGITS} หลักอยู่ในใบรับเรื่องที่แสดงบนหน้าเว็บหรือที่เจ้าหน้าที่มอบให้ท่าน เพื่อความปลอดภัยจึงไม่ส่งทางอีเมล`,
    ],
    rows: [
      ['เลขที่เรื่อง', matter.reference],
      ['วันที่รับเรื่อง', thaiDate(matter.receivedOn)],
      ...(matter.division ? ([['หน่วยงาน', matter.division]] as [string, string][]) : []),
    ],
    button: { label: 'ติดตามเรื่อง', url: `${publicUrl}/track?number=${matter.reference}` },
  }),
};
