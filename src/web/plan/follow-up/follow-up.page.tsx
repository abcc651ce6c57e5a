import type { VNode } from 'preact';
import { shortThaiDate } from '../../../core/calendar/thai-date.js';
import { reportDueOn } from '../../../core/deadlines/reporting-period-lock.rule.js';
import { dueStateOf } from '../../../core/deadlines/due-state.rule.js';
import type { ReportProgress } from '../../../plan/follow-up/plan-progress.rule.js';
import { reportingPeriodWords } from '../../../plan/follow-up/reporting-period.messages.js';
import { CardTable, type CardRow } from '../../../platform/ui/card-table.js';
import { Button } from '../../../platform/ui/button.js';
import { Chip } from '../../../platform/ui/chip.js';
import { Link } from '../../../platform/ui/link.js';
import { Nb } from '../../../platform/ui/nb.js';
import { QuarterTicks } from '../../shared/plan/quarter-ticks.js';
import { Select } from '../../../platform/ui/select.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';
import type { FollowedRow, FollowUpView } from './follow-up-pages.query.js';
import { followUpWords as words } from './follow-up.messages.js';
import { planWords, projectWords } from '../../shared/plan/plan.messages.js';
import { PlanTabs } from '../frame/plan-tabs.js';
import { ticksOf } from '../../shared/plan/quarter-ticks.rule.js';
import { bahtWords } from '../../shared/plan/baht.rule.js';

/** A division's page: what it owes now, and what it has done for its projects. */
export function FollowUpPage({
  context,
  view,
}: {
  readonly context: StaffContext;
  readonly view: FollowUpView;
}): VNode {
  const { division, fiscalYear, years, followed } = view;
  const title = words.title(division?.name ?? words.allDivisions);
  return (
    <StaffFrame title={title} context={context} at="/staff/plan" wide>
      <h1 class="govuk-heading-l">{title}</h1>
      <PlanTabs context={context} at="follow-up" years={years} year={fiscalYear} />
      <Chooser view={view} />
      <h2 class="govuk-heading-m">{words.owed}</h2>
      {followed ? <Owed view={view} /> : <p class="govuk-body">{words.notFollowed}</p>}
      <h2 class="govuk-heading-m">{words.projects}</h2>
      <Projects view={view} />
    </StaffFrame>
  );
}

function Chooser({ view: { division, divisions, fiscalYear } }: { view: FollowUpView }): VNode {
  return (
    <form method="get" action="/staff/plan/follow-up" class="no-print">
      <input type="hidden" name="year" value={fiscalYear} />
      <Select
        name="division"
        label={words.choose}
        value={division?.code ?? ''}
        items={[
          { value: '', text: words.allDivisions },
          ...divisions.map(({ code, name }) => ({ value: code, text: name })),
        ]}
      />
      <Button variant="secondary">{words.show}</Button>
    </form>
  );
}

interface OwedRow {
  row: FollowedRow;
  report: ReportProgress;
}

function Owed({ view }: { view: FollowUpView }): VNode {
  const owed = view.rows
    .flatMap((row) =>
      row.progress.quarters.flatMap(({ reports }) => reports.map((report) => ({ row, report }))),
    )
    .filter(({ report }) => report.state === 'awaited' || report.state === 'late')
    .filter(({ report }) => !view.division || report.divisionCode === view.division.code)
    .sort((one, other) => one.report.endsOn.localeCompare(other.report.endsOn));
  if (owed.length === 0) return <p class="govuk-body">{words.owedNone}</p>;
  return (
    <CardTable
      caption={words.owed}
      keys
      columns={[
        { title: words.columns.due, bare: true, class: 'shrink' },
        { title: words.columns.report, bare: true },
        { title: words.columns.division },
      ]}
      rows={owed.map((one) => owedRow(one, view))}
    />
  );
}

function owedRow({ row, report }: OwedRow, { today, divisions }: FollowUpView): CardRow {
  const dueOn = reportDueOn(report.endsOn);
  const { state, days } = dueStateOf({ dueOn, endedOn: null }, today);
  return {
    tone: state,
    cells: [
      <>
        <Chip state={state} days={days} />
        <span class="card-table__facts">{shortThaiDate(dueOn)}</span>
      </>,
      <>
        <Link class="card-table__title" href={`/staff/plan/reports/${report.reference}`}>
          {row.project.title}
        </Link>
        <span class="card-table__facts">{reportingPeriodWords(report)}</span>
      </>,
      <Nb>{divisions.find(({ code }) => code === report.divisionCode)?.name ?? ''}</Nb>,
    ],
  };
}

function Projects({ view }: { view: FollowUpView }): VNode {
  const { columns } = words;
  return (
    <CardTable
      caption={words.projects}
      columns={[
        { title: columns.project, bare: true },
        { title: columns.quarters, class: 'shrink' },
        { title: columns.done },
        { title: columns.spent },
        { title: columns.linked, class: 'shrink' },
      ]}
      rows={view.rows.map(({ project, progress, linked, overdue }) => ({
        cells: [
          <>
            <Link class="card-table__title" href={`/staff/plan/${project.code}#follow-up`}>
              {project.title}
            </Link>
            {project.withdrawnOn !== null && (
              <span class="card-table__facts">{words.withdrawn}</span>
            )}
          </>,
          <QuarterTicks {...ticksOf(project, progress.quarters)} />,
          words.of(
            progress.doneQuantity.toLocaleString('en'),
            `${project.quantity.toLocaleString('en')} ${project.unit}`,
          ),
          spentWords(progress.spentBaht, project.budgetBaht),
          <Drawn code={project.code} linked={linked} overdue={overdue} />,
        ],
      }))}
    />
  );
}

/** The complaints that a project draws, and how many of them wait too long. */
function Drawn(props: { code: string; linked: number; overdue: number }): VNode {
  const { code, linked, overdue } = props;
  if (linked === 0) return <Nb>{planWords.linkedNone}</Nb>;
  return (
    <>
      <Link href={`/staff/plan/${code}#linked`}>{planWords.linkedCount(linked)}</Link>
      {overdue > 0 && (
        <span class="card-table__facts">
          <Nb>{words.overdue(String(overdue))}</Nb>
        </span>
      )}
    </>
  );
}

/** What was spent of a budget; a project without one may still cost something. */
function spentWords(spent: number, budget: number | null): string {
  const baht = bahtWords(spent);
  return budget === null
    ? projectWords.baht(baht)
    : words.of(baht, projectWords.baht(budget.toLocaleString('en')));
}
