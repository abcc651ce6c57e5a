import { assignedMail } from './assigned.mail.js';
import { citizenAnsweredMail } from './citizen-answered.mail.js';
import { lateMail } from './late.mail.js';
import type { MailKind } from './mail-kind.js';
import { movedMail, releasedMail, routedMail } from './new-case.mail.js';
import { noticeFailedMail } from './notice-failed.mail.js';
import { noticeReturnedMail } from './notice-returned.mail.js';
import { noticeMail } from './notice.mail.js';
import { proposedMail } from './proposed.mail.js';
import { sentBackMail } from './sent-back.mail.js';
import { pinLinkMail } from './pin-link.mail.js';
import { overdueMail } from './overdue.mail.js';
import { questionMail } from './question.mail.js';
import { receiptMail } from './receipt.mail.js';
import { reminderMail } from './reminder.mail.js';
import { reportOverdueMail } from './report-overdue.mail.js';
import { reportReminderMail } from './report-reminder.mail.js';
import { restrictedMail } from './restricted.mail.js';
import { reopenedMail, reopenedStaffMail } from './reopened.mail.js';

/** Every mail that Sipha writes; adding one is one file and one line here. */
export const MAIL_KINDS: readonly MailKind[] = [
  receiptMail,
  questionMail,
  pinLinkMail,
  noticeMail,
  proposedMail,
  sentBackMail,
  noticeFailedMail,
  noticeReturnedMail,
  routedMail,
  movedMail,
  releasedMail,
  assignedMail,
  citizenAnsweredMail,
  restrictedMail,
  reminderMail,
  overdueMail,
  reportReminderMail,
  reportOverdueMail,
  lateMail,
  reopenedMail,
  reopenedStaffMail,
];

/** The codes of the mails that bring news: those of one morning share an envelope. */
export const NEWS_MAILS: readonly string[] = MAIL_KINDS.filter(({ when }) => when === 'news').map(
  ({ code }) => code,
);

/** The mail of a code; throws for a code that no file carries. */
export function mailKindOf(code: string): MailKind {
  const kind = MAIL_KINDS.find((one) => one.code === code);
  if (!kind) throw new Error(`no mail of the code ${code}`);
  return kind;
}
