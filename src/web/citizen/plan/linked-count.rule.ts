import { tooFew } from '../../../cases/complaints/few-cases.rule.js';
import { NO_LINKS, type LinkedFigures } from '../../../plan/links/plan-links.query.js';
import { planWords as words } from './plan.messages.js';

/** A project's linked complaints in words for everyone: none, fewer than 5, or how many. */
export function linkedWords({ total }: LinkedFigures = NO_LINKS): string {
  if (total === 0) return words.linkedNone;
  if (tooFew(total)) return words.linkedFew;
  return words.linkedMany(total.toLocaleString('en'));
}
