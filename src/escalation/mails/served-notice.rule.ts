import { mailKindOf } from './mail-kinds.js';
import type { ClaimedMail } from './outbox.service.js';

/** The notice that an envelope serves, which makes it a legal one; null of every other mail. */
export function servedNotice(mails: readonly ClaimedMail[]): string | null {
  for (const { mail, event } of mails) {
    if (mailKindOf(mail).legal && event.type === 'notice_signed') return event.data.noticeId;
  }
  return null;
}
