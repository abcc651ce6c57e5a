import type { MailContext } from './mail-kind.js';

/** Why it need not be said any more that an answer is late, or null; the day of receipt may have been corrected. */
export function lateNoMore({
  matter: { owed, dueOn },
  today,
}: Pick<MailContext, 'matter' | 'today'>): string | null {
  if (!owed) return 'answered meanwhile';
  return dueOn !== null && today <= dueOn ? 'the due day was corrected' : null;
}
