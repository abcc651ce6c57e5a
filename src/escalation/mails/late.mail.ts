import { thaiDate } from '../../core/calendar/thai-date.js';
import { tellsSupervisor } from '../sweep/recipients.rule.js';
import type { Told } from '../../cases/matters/event-catalogue.js';
import type { MailedMatter, MailKind } from './mail-kind.js';

/** The citizen is told once a period, in one honest sentence, that the day was missed. */
export const lateMail: MailKind<'escalated'> = {
  code: 'late',
  on: 'escalated',
  when: 'office_hours',
  recipients: (event, matter) => (matter.hasEmail && event.data.level === 1 ? ['citizen'] : []),
  outdated: ({ matter }) => (matter.owed ? null : 'answered meanwhile'),
  write: ({ event, matter, publicUrl }) => ({
    subject: `ยังตอบท่านไม่ทันกำหนด: ${matter.reference}`,
    heading: 'เรายังตอบท่านไม่ทันกำหนด',
    paragraphs: [`เรายังตอบท่านไม่ทันกำหนด ขออภัย${whoWasTold(event.data.told, matter)}`],
    rows: [
      ['เลขที่เรื่อง', matter.reference],
      ...(matter.dueOn ? ([['กำหนดตอบเดิม', thaiDate(matter.dueOn)]] as [string, string][]) : []),
    ],
    button: { label: 'ติดตามเรื่อง', url: `${publicUrl}/track?number=${matter.reference}` },
  }),
};

/** Nothing where the ladder told neither: the office may have set it so. */
function whoWasTold(told: readonly Told[], { restricted }: MailedMatter): string {
  if (restricted) return ' ได้แจ้งผู้มีหน้าที่ดูแลเรื่องปกปิดแล้ว';
  return tellsSupervisor(told) ? ' ได้แจ้งผู้บังคับบัญชาแล้ว' : '';
}
