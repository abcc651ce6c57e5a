import type { VNode } from 'preact';
import { shortThaiDate } from '../calendar/thai-date.js';
import type { ShownEvidence, ShownWork } from '../follow-up/report-file.query.js';
import { Button } from '../platform/web/ui/button.js';
import { CardTable, type CardRow } from '../platform/web/ui/card-table.js';
import { CsrfField } from '../platform/web/ui/csrf-field.js';
import { Details } from '../platform/web/ui/details.js';
import { HiddenFields } from '../platform/web/ui/hidden-fields.js';
import { Link } from '../platform/web/ui/link.js';
import { Nb } from '../platform/web/ui/nb.js';
import { Textarea } from '../platform/web/ui/textarea.js';
import { bahtWords } from './baht.rule.js';
import { followUpWords as words } from './follow-up.messages.js';

/** What the list of works takes; `voiding` is there for whoever may void one. */
export interface WorksProps {
  readonly works: readonly ShownWork[];
  readonly voiding?: { readonly token: string; readonly report?: string } | undefined;
}

/** What was done, by day, each work with its evidence; voided ones stay readable. */
export function Works({ works, voiding }: WorksProps): VNode {
  const { columns } = words;
  if (works.length === 0) return <p class="govuk-body">{words.noWorks}</p>;
  return (
    <CardTable
      caption={words.works}
      columns={[
        { title: columns.day, class: 'shrink' },
        { title: columns.work, bare: true },
        { title: columns.quantity, class: 'shrink' },
        { title: columns.baht, class: 'shrink' },
      ]}
      rows={works.map((work) => rowOf(work, voiding))}
    />
  );
}

function rowOf(work: ShownWork, voiding: WorksProps['voiding']): CardRow {
  const gone = work.voidedReason !== null;
  return {
    attributes: { id: `work-${work.id}` },
    cells: [
      <Nb>{shortThaiDate(work.doneOn)}</Nb>,
      <>
        {gone ? <s>{work.note}</s> : work.note}
        <span class="card-table__facts">
          {words.recordedBy(work.byName)}
          {work.lateReason !== null && ` · ${words.late(work.lateReason)}`}
          {gone && ` · ${words.voided(work.voidedReason!)}`}
        </span>
        <EvidenceList evidence={work.evidence} />
        {voiding && !gone && <VoidForm work={work} {...voiding} />}
      </>,
      work.quantity.toLocaleString('en'),
      bahtWords(work.spentBaht),
    ],
  };
}

function EvidenceList({ evidence }: { evidence: readonly ShownEvidence[] }): VNode | null {
  if (evidence.length === 0) return null;
  return (
    <ul class="govuk-list">
      {evidence.map(({ id, label, link }) => (
        <li>
          {words.evidence}: <Link href={link ?? `/staff/plan/evidence/${id}`}>{label}</Link>
        </li>
      ))}
    </ul>
  );
}

function VoidForm(props: { work: ShownWork; token: string; report?: string }): VNode {
  const { work, token, report } = props;
  const id = `void-${work.id}`;
  return (
    <Details summary={words.void.title} class="no-print">
      <form method="post" action={`/staff/plan/works/${work.id}/voids`} novalidate>
        <CsrfField token={token} />
        {report !== undefined && <HiddenFields values={{ report }} />}
        <Textarea name="reason" id={id} label={words.void.reason} rows={2} />
        <Button variant="secondary" preventDoubleClick>
          {words.void.submit}
        </Button>
      </form>
    </Details>
  );
}
