import type { VNode } from 'preact';
import { Button } from '../../../platform/ui/button.js';
import { InsetText } from '../../../platform/ui/inset-text.js';
import { Link } from '../../../platform/ui/link.js';
import type { LetterToPost } from '../../../correspondence/post/posting-list.query.js';
import type { PrintBatch } from '../../../correspondence/post/print-batch.entity.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';
import { postingWords as words } from './posting.messages.js';

/** How far a batch is; while it is printed the page is asked for again by the browser. */
export function PrintBatchPage({
  context,
  batch,
  refused,
}: {
  context: StaffContext;
  batch: PrintBatch;
  refused: readonly LetterToPost[];
}): VNode {
  const { id, state, done, noticeIds, refusedIds } = batch;
  const all = noticeIds.length;
  return (
    <StaffFrame
      title={words.batchTitle}
      context={context}
      at="/staff/posting"
      back={{ href: '/staff/posting', text: words.back }}
    >
      <h1 class="govuk-heading-l">{words.batchTitle}</h1>
      {(state === 'waiting' || state === 'printing') && (
        <>
          <p class="govuk-body" role="status" id="progress-words">
            {state === 'waiting' ? words.waiting : words.printing(done, all)}
          </p>
          <progress max={all} value={done} aria-labelledby="progress-words" />
        </>
      )}
      {state === 'failed' && <InsetText>{words.failed}</InsetText>}
      {state === 'ready' && (
        <>
          <p class="govuk-body" role="status">
            {words.ready(all - refusedIds.length, all)}
          </p>
          <Button href={`/staff/posting/${id}/letters`}>{words.file}</Button>
          <p class="govuk-hint">{words.kept}</p>
        </>
      )}
      {refused.length > 0 && <Refused letters={refused} />}
    </StaffFrame>
  );
}

/** The letters that could not be joined, each to be opened. */
function Refused({ letters }: { letters: readonly LetterToPost[] }): VNode {
  return (
    <>
      <p class="govuk-body">{words.refused}</p>
      <ul class="govuk-list govuk-list--bullet">
        {letters.map(({ id, number, letterNumber }) => (
          <li key={id}>
            <Link href={`/staff/complaints/${number}/notices/${id}`}>{letterNumber}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
