import { thaiDate } from '../calendar/thai-date.js';
import type { MailKind } from './mail-kind.js';

/** The citizen is told once a period, in one honest sentence, that the day was missed. */
export const lateMail: MailKind<'escalated'> = {
  code: 'late',
  on: 'escalated',
  when: 'office_hours',
  recipients: (event, matter) => (matter.hasEmail && event.data.level === 1 ? ['citizen'] : []),
  outdated: ({ matter }) => (matter.owed ? null : 'answered meanwhile'),
  write: ({ matter, publicUrl }) => ({
    subject: `ยังตอบท่านไม่ทันกำหนด: ${matter.reference}`,
    heading: 'เรายังตอบท่านไม่ทันกำหนด',
    paragraphs: [
      `เรายังตอบท่านไม่ทันกำหนด ขออภัย ได้แจ้ง${matter.restricted ? 'ผู้มีหน้าที่ดูแลเรื่องปกปิด' : 'ผู้บังคับบัญชา'}แล้ว`,
    ],
    rows: [
      ['เลขที่เรื่อง', matter.reference],
      ...(matter.dueOn ? ([['กำหนดตอบเดิม', thaiDate(matter.dueOn)]] as [string, string][]) : []),
    ],
    button: { label: 'ติดตามเรื่อง', url: `${publicUrl}/track?number=${matter.reference}` },
  }),
};
