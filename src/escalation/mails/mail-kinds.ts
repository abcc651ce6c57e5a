import { assignedMail } from './assigned.mail.js';
import { lateMail } from './late.mail.js';
import type { MailKind } from './mail-kind.js';
import { noticeFailedMail } from './notice-failed.mail.js';
import { noticeReturnedMail } from './notice-returned.mail.js';
import { noticeMail } from './notice.mail.js';
import { proposedMail } from './proposed.mail.js';
import { sentBackMail } from './sent-back.mail.js';
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
  noticeMail,
  proposedMail,
  sentBackMail,
  noticeFailedMail,
  noticeReturnedMail,
  assignedMail,
  restrictedMail,
  reminderMail,
  overdueMail,
  reportReminderMail,
  reportOverdueMail,
  lateMail,
  reopenedMail,
  reopenedStaffMail,
];

/** The mail of a code; throws for a code that no file carries. */
export function mailKindOf(code: string): MailKind {
  const kind = MAIL_KINDS.find((one) => one.code === code);
  if (!kind) throw new Error(`no mail of the code ${code}`);
  return kind;
}
