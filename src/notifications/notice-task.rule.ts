import type { MailedMatter, ToldEvent } from './mail-kind.js';

/** Who has to bring a letter to the citizen another way: the responsible officer, or who wrote it. */
export function whoMustServe({ data, actorId }: ToldEvent, { officerId }: MailedMatter): string[] {
  const writer = typeof data.writerId === 'string' ? data.writerId : null;
  const one = officerId ?? writer;
  return one && one !== actorId ? [one] : [];
}
