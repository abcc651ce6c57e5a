import { planWords as words } from './plan.messages.js';

/** Below this many, a published count could point at a person. */
export const FEWEST_SHOWN = 5;

/** A project's linked complaints in words for everyone: none, fewer than 5, or how many. */
export function linkedWords(counts: Readonly<Record<string, number>> | undefined): string {
  const total = Object.values(counts ?? {}).reduce((sum, count) => sum + count, 0);
  if (total === 0) return words.linkedNone;
  if (total < FEWEST_SHOWN) return words.linkedFew;
  return words.linkedMany(total.toLocaleString('en'));
}
