import { mailKindOf } from './mail-kinds.js';
import type { ClaimedMail } from './outbox.service.js';

/** The notice that an envelope legally delivers; null for every other mail. */
export function noticeDeliveredBy(mails: readonly ClaimedMail[]): string | null {
  for (const { mail, event } of mails) {
    if (mailKindOf(mail).legal && event.type === 'notice_signed') return event.data.noticeId;
  }
  return null;
}
