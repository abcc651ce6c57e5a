import type { MailedMatter, DispatchedEvent } from './mail-kind.js';

/** Who has to bring a letter to the citizen another way: the responsible officer, or who wrote it. */
export function whoMustDeliver(
  { data, actorId }: DispatchedEvent<'notice_failed' | 'notice_returned'>,
  { officerId }: MailedMatter,
): string[] {
  const one = officerId ?? data.writerId;
  return one === actorId ? [] : [one];
}
