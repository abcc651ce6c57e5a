import { tooFew } from '../../complaints/few-cases.rule.js';
import { NO_LINKS, type LinkedFigures } from '../../plan-links/plan-links.query.js';
import { planWords as words } from './plan.messages.js';

/** A project's linked complaints in words for everyone: none, fewer than 5, or how many. */
export function linkedWords({ total, restricted }: LinkedFigures = NO_LINKS): string {
  const ordinary = ordinaryWords(total);
  if (restricted === null) return ordinary;
  return `${ordinary} ${words.restricted(restricted.toLocaleString('en'))}`;
}

function ordinaryWords(total: number): string {
  if (total === 0) return words.linkedNone;
  if (tooFew(total)) return words.linkedFew;
  return words.linkedMany(total.toLocaleString('en'));
}
