import { thaiDate } from '../../core/calendar/thai-date.js';
import { notifiesSupervisor } from '../sweep/recipients.rule.js';
import type { NotifiedRecipient } from '../../cases/matters/event-catalogue.js';
import { lateNoMore } from './late-no-more.rule.js';
import type { MailedMatter, MailKind } from './mail-kind.js';

/** Tells the citizen once a period, in one honest sentence, that the due day was missed. */
export const lateMail: MailKind<'escalated'> = {
  code: 'late',
  on: 'escalated',
  when: 'office_hours',
  recipients: (event, matter) => (matter.hasEmail && event.data.level === 1 ? ['citizen'] : []),
  outdated: lateNoMore,
  write: ({ event, matter, publicUrl }) => ({
    subject: `ยังตอบท่านไม่ทันกำหนด: ${matter.reference}`,
    heading: 'เรายังตอบท่านไม่ทันกำหนด',
    paragraphs: [`เรายังตอบท่านไม่ทันกำหนด ขออภัย${whoWasNotified(event.data.told, matter)}`],
    rows: [
      ['เลขที่เรื่อง', matter.reference],
      ...(matter.dueOn ? ([['กำหนดตอบเดิม', thaiDate(matter.dueOn)]] as [string, string][]) : []),
    ],
    button: { label: 'ติดตามเรื่อง', url: `${publicUrl}/track?number=${matter.reference}` },
  }),
};

/** Nothing where the ladder notified neither: the office may have set it so. */
function whoWasNotified(told: readonly NotifiedRecipient[], { restricted }: MailedMatter): string {
  if (restricted) return ' ได้แจ้งผู้มีหน้าที่ดูแลเรื่องปกปิดแล้ว';
  return notifiesSupervisor(told) ? ' ได้แจ้งผู้บังคับบัญชาแล้ว' : '';
}
