import type { MailedMatter, DispatchedEvent } from './mail-kind.js';

/** The recipients that an escalation event names. */
export const notifiedBy = ({ data }: DispatchedEvent<'escalated' | 'reminded'>): string[] =>
  data.told.map(({ recipient }) => recipient);

/**
 * Whether a recipient may be notified of the matter as it is now: of a restricted one only the citizen, its
 * officers and the contacts outside, whoever was to be notified before it was restricted.
 */
export function mayBeNotified(
  recipient: string,
  { restricted, keepers }: Pick<MailedMatter, 'restricted' | 'keepers'>,
): boolean {
  if (!restricted || recipient === 'citizen' || recipient.startsWith('contact:')) return true;
  return keepers.includes(recipient);
}
