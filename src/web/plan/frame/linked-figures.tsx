import type { VNode } from 'preact';
import { NO_LINKS, type LinkedFigures } from '../../../plan/links/plan-links.query.js';
import { Nb } from '../../../platform/ui/nb.js';
import { planWords as words } from '../../shared/plan/plan.messages.js';

/** How many complaints are linked, as far as the reader may count them. */
export function Linked({ figures = NO_LINKS }: { figures: LinkedFigures | undefined }): VNode {
  const { total } = figures;
  return <Nb>{total === 0 ? words.linkedNone : words.linkedCount(total)}</Nb>;
}
