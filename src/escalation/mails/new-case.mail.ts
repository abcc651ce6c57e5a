import type { EventReadBy } from '../../cases/matters/event-catalogue.js';
import type { MailKind } from './mail-kind.js';
import { staffButton, staffRows } from './staff-rows.messages.js';

/** Tells a division, or the officers for restricted cases, of a case that came to them and waits for an officer. */
const newCaseMail = <T extends EventReadBy<'mails'>>(
  code: string,
  on: T,
  heading: string,
): MailKind<T> => ({
  code,
  on,
  when: 'news',
  recipients: ({ actorId }, { inCharge }) => inCharge.filter((one) => one !== actorId),
  outdated: ({ matter, event }) => {
    const { officerId, owed, dueOn, divisionCode } = matter;
    if ('division' in event.data && event.data.division !== divisionCode) return 'moved meanwhile';
    if (officerId !== null) return 'taken up meanwhile';
    return dueOn !== null && !owed ? 'answered meanwhile' : null;
  },
  write: (context) => ({
    subject: `${heading}: ${context.matter.reference}`,
    heading,
    paragraphs: ['เรื่องนี้ยังไม่มีผู้รับผิดชอบ โปรดมอบหมายเจ้าหน้าที่หรือเริ่มดำเนินการ'],
    rows: staffRows(context),
    button: staffButton(context),
  }),
});

/** A case that was submitted. */
export const routedMail = newCaseMail('new_case', 'routed', 'เรื่องใหม่ของหน่วยงาน');

/** A case that came from another division. */
export const movedMail = newCaseMail('moved_case', 'division_assigned', 'เรื่องที่ย้ายมาหน่วยงานของท่าน');

/** A case that is restricted no more. */
export const releasedMail = newCaseMail('released_case', 'case_released', 'เรื่องที่ส่งมาหน่วยงานของท่าน');
