import type { VNode } from 'preact';
import { mayEver, mayReach } from '../../../core/accounts/policy.js';
import type {
  ProjectProgress,
  QuarterProgress,
  ReportProgress,
} from '../../../plan/follow-up/plan-progress.rule.js';
import type { ShownWork } from '../../../plan/follow-up/report-record.query.js';
import { reportingPeriodWords } from '../../../plan/follow-up/reporting-period.messages.js';
import type { OfficeNames } from '../../../core/office/office-names.js';
import type { PlanProject } from '../../../plan/plan/plan-project.entity.js';
import { CardTable, type CardRow } from '../../../platform/ui/card-table.js';
import { Link } from '../../../platform/ui/link.js';
import { StackedBar } from '../../../platform/ui/plots/stacked-bar.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';
import { QUARTER_WORDS } from '../../shared/plan/quarter.messages.js';
import { followUpWords as words } from './follow-up.messages.js';
import { voidHref, Works } from './works.part.js';
import { bahtWords } from '../../shared/plan/baht.rule.js';

/** What the part needs. */
interface FollowUpPartProps {
  readonly context: StaffContext;
  readonly project: PlanProject;
  readonly progress: ProjectProgress;
  readonly works: readonly ShownWork[];
  readonly office: OfficeNames;
}

/** A project's year: each quarter as planned and done, its reports, and every work by day. */
export function FollowUpPart(props: FollowUpPartProps): VNode {
  const { context, project, progress, works, office } = props;
  const { columns } = words;
  const planned = project.budgetBaht ?? 0;
  return (
    <section>
      <h2 class="govuk-heading-m" id="follow-up">
        {words.projects}
      </h2>
      <CardTable
        caption={words.projects}
        columns={[
          { title: columns.quarters, bare: true },
          { title: columns.planned },
          { title: columns.done, class: 'shrink' },
          { title: columns.spent, class: 'shrink' },
          { title: columns.report, bare: true },
        ]}
        rows={progress.quarters.map((quarter) => rowOf(quarter, office))}
      />
      <p class="govuk-body">
        {words.of(
          progress.doneQuantity.toLocaleString('en'),
          `${project.quantity.toLocaleString('en')} ${project.unit}`,
        )}
        {planned > 0 &&
          ` · ${words.of(bahtWords(progress.spentBaht), words.baht(planned.toLocaleString('en')))}`}
      </p>
      {planned > 0 && (
        <StackedBar
          of={Math.max(planned, progress.spentBaht)}
          parts={[
            { value: progress.spentBaht, look: 'solid' },
            { value: Math.max(planned - progress.spentBaht, 0), look: 'outlined' },
          ]}
        />
      )}
      <Works
        works={works}
        voidHref={(work) =>
          mayReach(context.officer, 'report_plan', work.divisionCode) ? voidHref(work, null) : null
        }
      />
      {mayEver(context.officer, 'report_plan') && (
        <p class="govuk-body no-print">
          <Link href={`/staff/plan/works/new?project=${project.code}`}>{words.add}</Link>
        </p>
      )}
    </section>
  );
}

function rowOf(quarter: QuarterProgress, office: OfficeNames): CardRow {
  return {
    tone: quarter.state === 'late' ? 'overdue' : undefined,
    cells: [
      reportingPeriodWords({ reportingPeriodKind: 'quarter', reportingPeriodNo: quarter.no }),
      QUARTER_WORDS[quarter.state],
      quarter.doneQuantity.toLocaleString('en'),
      words.baht(bahtWords(quarter.spentBaht)),
      <Reports reports={quarter.reports} office={office} />,
    ],
  };
}

function Reports(props: { reports: readonly ReportProgress[]; office: OfficeNames }): VNode | null {
  const { reports, office } = props;
  if (reports.length === 0) return null;
  return (
    <ul class="govuk-list">
      {reports.map((report) => (
        <li>
          <Link href={`/staff/plan/reports/${report.reference}`}>
            {reportingPeriodWords(report)} {office.division(report.divisionCode)}
          </Link>{' '}
          <span class="muted">{QUARTER_WORDS[report.state]}</span>
        </li>
      ))}
    </ul>
  );
}
