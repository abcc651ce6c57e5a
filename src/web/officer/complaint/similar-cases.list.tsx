import type { VNode } from 'preact';
import type { SimilarCase } from '../../../cases/listing/similar-cases.query.js';
import { shortThaiDate } from '../../../core/calendar/thai-date.js';
import { caseTitle } from '../desk/case-title.rule.js';
import { Link } from '../../../platform/ui/link.js';
import { Nb } from '../../../platform/ui/nb.js';
import { STATUS_WORDS } from '../desk/case.messages.js';
import { complaintWords } from './complaint.messages.js';

const { similar: words } = complaintWords;
/** Characters of what the citizen wrote that stand where no title is set yet. */
const MOST_WORDS = 60;

/** Cases of the same kind and place that say something similar. */
export function SimilarCases({ cases }: { cases: readonly SimilarCase[] }): VNode | null {
  if (cases.length === 0) return null;
  return (
    <section class="no-print">
      <h2 class="govuk-heading-m">{words.title}</h2>
      <ul class="govuk-list govuk-list--spaced">
        {cases.map(({ number, subject, begins, status, receivedOn, percent }) => (
          <li>
            <Link href={`/staff/complaints/${number}`}>
              <Nb>{number}</Nb>
            </Link>{' '}
            {caseTitle({ subject, begins }, MOST_WORDS)} ({percent}%)
            <br />
            <span class="muted">{words.line(shortThaiDate(receivedOn), STATUS_WORDS[status])}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
