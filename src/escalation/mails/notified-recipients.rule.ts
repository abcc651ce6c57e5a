import type { MailedMatter, DispatchedEvent } from './mail-kind.js';

/** The recipients that an escalation event names. */
export const notifiedBy = ({ data }: DispatchedEvent<'escalated' | 'reminded'>): string[] =>
  data.told.map(({ recipient }) => recipient);

/** In which role the event names a recipient: the ladder as it was then, and whoever stood in. */
export const roleOf = (
  { data }: DispatchedEvent<'escalated' | 'reminded'>,
  recipient: string,
): string | undefined => data.told.find((one) => one.recipient === recipient)?.role;

/**
 * Whether a recipient may be notified of the matter as it is now: never whom it accuses; of a restricted one only
 * the citizen, its officers and the contacts outside, whoever was to be notified before it was restricted.
 */
export function mayBeNotified(
  recipient: string,
  { restricted, keepers, accusedIds }: Pick<MailedMatter, 'restricted' | 'keepers' | 'accusedIds'>,
): boolean {
  if (accusedIds.includes(recipient)) return false;
  if (!restricted || recipient === 'citizen' || recipient.startsWith('contact:')) return true;
  return keepers.includes(recipient);
}
