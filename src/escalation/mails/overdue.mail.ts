import { PERIOD_DAYS } from '../../core/deadlines/fifteen-days.rule.js';
import { daysBetween } from '../../core/calendar/civil-day.js';
import { toldWords } from '../sweep/recipients.messages.js';
import type { NotifiedRecipient } from '../../cases/matters/event-catalogue.js';
import type { MailKind } from './mail-kind.js';
import { staffButton, staffRows } from './staff-rows.messages.js';
import { lateNoMore } from './late-no-more.rule.js';
import { notifiedBy, roleOf } from './notified-recipients.rule.js';

const RESTRICTED_LEVEL = 'แจ้งตามลำดับของเรื่องปกปิด';

/** Tells the supervisor that the due day has ended and nothing was delivered. */
export const overdueMail: MailKind<'escalated'> = {
  code: 'overdue',
  on: 'escalated',
  when: 'office_hours',
  recipients: (event, { kind }) => (kind === 'complaint' ? notifiedBy(event) : []),
  outdated: lateNoMore,
  write: (context) => {
    const { matter, today, event } = context;
    const late = matter.dueOn ? Math.max(daysBetween(matter.dueOn, today), 1) : 1;
    const { level, told } = event.data;
    const words = matter.restricted ? RESTRICTED_LEVEL : `แจ้ง${rolesNotified(told)}`;
    return {
      subject: `เกินกำหนดตอบ ${late} วัน: ${matter.reference}`,
      heading: `เกินกำหนดตอบ ${late} วัน`,
      paragraphs: [
        `เรื่องนี้ยังไม่มีหนังสือแจ้งผลหรือแจ้งความคืบหน้าถึงผู้ร้อง และครบกำหนด ${PERIOD_DAYS} วันแล้ว ${whatToDo(roleOf(event, context.recipient))}`,
      ],
      rows: [...staffRows(context), ['ระดับการแจ้ง', `ระดับ ${level} ${words}`]],
      button: staffButton(context),
      listedAt: 'overdue',
    };
  },
};

/** Whoever answers is asked to answer, whatever level the ladder names them at; anybody else to see to it. */
const whatToDo = (role: string | undefined): string =>
  role === 'responsible_officer' || role === 'misconduct_officer'
    ? 'โปรดตอบผู้ร้องเป็นหนังสือโดยเร็ว'
    : 'โปรดสั่งการให้ตอบโดยเร็ว';

/** Each role once: of the ladder that was in force then, and of those who stood in. */
const rolesNotified = (told: readonly NotifiedRecipient[]): string =>
  [...new Set(told.map(({ role }) => toldWords(role)))].join(' และ ');
