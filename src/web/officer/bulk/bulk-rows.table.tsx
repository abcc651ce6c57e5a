import type { VNode } from 'preact';
import type { BulkRow } from '../../../escalation/bulk/bulk-orders.service.js';
import { CardTable } from '../../../platform/ui/card-table.js';
import { Link } from '../../../platform/ui/link.js';
import { Nb } from '../../../platform/ui/nb.js';
import { caseTitle } from '../desk/case-title.rule.js';
import { STATUS_WORDS } from '../desk/case.messages.js';
import type { BulkView } from './bulk-view.query.js';
import { BULK_STATE_WORDS, bulkRefusal, bulkWords as words } from './bulk.messages.js';

const { columns } = words;
/** Each case with what would be, or was, done to it. */
export function BulkRows({ view }: { readonly view: BulkView }): VNode {
  return (
    <CardTable
      caption={columns.outcome}
      columns={[
        { title: columns.matter, bare: true },
        { title: columns.now },
        { title: columns.outcome },
      ]}
      rows={view.rows.map((row) => ({
        cells: [<Matter row={row} />, nowOf(row, view), outcomeOf(row, view)],
      }))}
    />
  );
}

function Matter({ row: { number, subject, begins } }: { row: BulkRow }): VNode {
  if (begins === null) return <Nb>{number}</Nb>;
  return (
    <>
      <Link href={`/staff/complaints/${number}`}>{caseTitle({ subject, begins })}</Link>
      <span class="card-table__facts">{number}</span>
    </>
  );
}

/** What the act changes, as it is now. */
function nowOf({ status, officerId, categoryCode }: BulkRow, { office, people }: BulkView): string {
  if (status === null || categoryCode === null) return words.unseen;
  const facts = [STATUS_WORDS[status], office.category(categoryCode), people.name(officerId)];
  return facts.filter(Boolean).join(' · ');
}

function outcomeOf({ id, state, refusal }: BulkRow, { order, rehearsed }: BulkView): string {
  if (order.confirmedAt !== null) {
    const said = BULK_STATE_WORDS[state];
    return refusal === null ? said : words.because(said, bulkRefusal(refusal));
  }
  if (!rehearsed) return BULK_STATE_WORDS.waiting;
  const why = rehearsed.get(id) ?? null;
  return why === null ? words.will : words.wont(bulkRefusal(why));
}
