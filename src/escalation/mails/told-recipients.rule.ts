import type { MailedMatter, ToldEvent } from './mail-kind.js';

/** The recipients that an escalation event names. */
export const toldBy = ({ data }: ToldEvent<'escalated' | 'reminded'>): string[] =>
  data.told.map(({ recipient }) => recipient);

/**
 * Whether a recipient may hear of the matter as it is now: of a restricted one only the citizen, its
 * keepers and the contacts outside, whoever was to be told before it was restricted.
 */
export function mayHear(
  recipient: string,
  { restricted, keepers }: Pick<MailedMatter, 'restricted' | 'keepers'>,
): boolean {
  if (!restricted || recipient === 'citizen' || recipient.startsWith('contact:')) return true;
  return keepers.includes(recipient);
}
