import type { VNode } from 'preact';
import { Link } from '../../../platform/ui/link.js';
import type { QueueSteps } from './queue-view.query.js';
import { queueWords as words } from './queue.messages.js';

/** The ways from a case to those beside it in the list that it was opened from; j and k take them. */
export function QueueStepLinks({ steps }: { readonly steps: QueueSteps }): VNode | null {
  const { previous, next } = steps;
  if (previous === undefined && next === undefined) return null;
  return (
    <nav class="case-steps toolbar no-print" aria-label={words.steps}>
      {previous !== undefined && (
        <Link href={previous} attributes={{ rel: 'prev', 'aria-keyshortcuts': 'k' }}>
          {words.previous}
        </Link>
      )}
      {next !== undefined && (
        <Link href={next} attributes={{ rel: 'next', 'aria-keyshortcuts': 'j' }}>
          {words.next}
        </Link>
      )}
    </nav>
  );
}
