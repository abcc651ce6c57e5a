import type { VNode } from 'preact';
import { shortThaiDate } from '../../../core/calendar/thai-date.js';
import type { ShownEvidence, ShownWork } from '../../../plan/follow-up/report-record.query.js';
import { CardTable, type CardRow } from '../../../platform/ui/card-table.js';
import { Link } from '../../../platform/ui/link.js';
import { Nb } from '../../../platform/ui/nb.js';
import { bahtWords } from '../../shared/plan/baht.rule.js';
import { followUpWords as words } from './follow-up.messages.js';

/** What the list of works takes; `voidHref` leads whoever may void a work to its form, others nowhere. */
interface WorksProps {
  readonly works: readonly ShownWork[];
  readonly voidHref: (work: ShownWork) => string | null;
}

/** The form that voids a work, with the report from which the officer comes. */
export const voidHref = ({ id }: ShownWork, report: string | null): string =>
  `/staff/plan/works/${id}/voids/new${report === null ? '' : `?report=${report}`}`;

/** What was done, by day, each work with its evidence; voided ones stay readable. */
export function Works({ works, voidHref: hrefOf }: WorksProps): VNode {
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
      rows={works.map((work) => rowOf(work, hrefOf(work)))}
    />
  );
}

function rowOf(work: ShownWork, href: string | null): CardRow {
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
        {href !== null && !gone && (
          <p class="no-print">
            <Link href={href}>{words.void.title}</Link>
          </p>
        )}
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
