import type { Skipped, NotifiedRecipient } from '../../../cases/matters/event-catalogue.js';
import { SKIPPED_WORDS, timelineEntryWords as words } from './event.messages.js';
import type { People } from '../desk/people.query.js';
import { toldWords } from '../../../escalation/sweep/recipients.messages.js';

/** Who is notified and who is not, a line each; `say` puts the names into a sentence. */
export function notifiedLines(
  { told, skipped }: { told: readonly NotifiedRecipient[]; skipped: readonly Skipped[] },
  people: People,
  say: (names: string) => string,
): string[] {
  const names = told.map(({ role, recipient }) => personWords(people.name(recipient), role));
  return [
    ...(names.length > 0 ? [say(names.join(', '))] : []),
    ...skipped.map(({ role, accountId, why }) =>
      words.skipped(personWords(people.name(accountId), role), SKIPPED_WORDS[why] ?? why),
    ),
  ];
}

const personWords = (name: string | undefined, role: string): string =>
  name === undefined ? toldWords(role) : words.person(name, toldWords(role));
