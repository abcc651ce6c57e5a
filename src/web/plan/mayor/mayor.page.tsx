import type { VNode } from 'preact';
import { reportingPeriodWords } from '../../../plan/follow-up/reporting-period.messages.js';
import { Button } from '../../../platform/ui/button.js';
import { CardTable, type CardRow } from '../../../platform/ui/card-table.js';
import { Chip } from '../../../platform/ui/chip.js';
import { FigureTile } from '../../../platform/ui/figure-tile.js';
import { Link } from '../../../platform/ui/link.js';
import { StackedBar, type BarPart } from '../../../platform/ui/plots/stacked-bar.js';
import { toldWords } from '../../../escalation/sweep/recipients.messages.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';
import type { DrawingProject, MayorView } from './mayor-view.query.js';
import { mayorWords as words } from './mayor.messages.js';
import { PlanTabs } from '../frame/plan-tabs.js';
import { bahtWords } from '../../shared/plan/baht.rule.js';

/** The overview of the plan: which projects draw complaints, and which quarters are late. */
export function MayorPage({
  context,
  view,
}: {
  readonly context: StaffContext;
  readonly view: MayorView;
}): VNode {
  const { overview, drawing } = view;
  const title = words.title(overview.fiscalYear);
  return (
    <StaffFrame title={title} context={context} at="/staff/plan" wide>
      <h1 class="govuk-heading-l">{title}</h1>
      <PlanTabs context={context} at="overview" years={view.years} year={overview.fiscalYear} />
      <Tiles view={view} />
      <Button type="button" variant="secondary" attributes={{ 'data-print': true }}>
        {words.print}
      </Button>
      <h2 class="govuk-heading-m">{words.drawing}</h2>
      {drawing.length === 0 ? <p class="govuk-body">{words.none}</p> : <Drawing view={view} />}
      <h2 class="govuk-heading-m">{words.late}</h2>
      {view.late.length === 0 ? (
        <p class="govuk-body">{words.lateNone}</p>
      ) : (
        <Late late={view.late} />
      )}
    </StaffFrame>
  );
}

function Tiles({ view: { overview, cases, late, progress, states } }: { view: MayorView }): VNode {
  const { tiles } = words;
  const spent = [...progress.values()].reduce((sum, { spentBaht }) => sum + spentBaht, 0);
  return (
    <div class="card-grid">
      <FigureTile label={tiles.projects} value={overview.totals.projects} />
      <FigureTile label={tiles.budget} value={overview.totals.budgetBaht.toLocaleString('en')}>
        {words.spent(bahtWords(spent))}
      </FigureTile>
      <FigureTile
        label={tiles.late}
        value={late.length.toLocaleString('en')}
        tone={late.length > 0 ? 'overdue' : 'on_time'}
      />
      <FigureTile label={tiles.linked} value={states.linked.toLocaleString('en')}>
        {words.states(states.unrelated.toLocaleString('en'), states.undecided.toLocaleString('en'))}
      </FigureTile>
      <FigureTile
        label={tiles.overdue}
        value={cases.overdue.toLocaleString('en')}
        tone={cases.overdue > 0 ? 'overdue' : 'on_time'}
      />
    </div>
  );
}

function Drawing({ view: { drawing } }: { view: MayorView }): VNode {
  const { columns } = words;
  const most = Math.max(...drawing.map(({ cases }) => cases.all));
  return (
    <>
      <Legend />
      <CardTable
        caption={words.drawing}
        columns={[
          { title: columns.project, bare: true },
          { title: columns.plot, bare: true },
          { title: columns.all, class: 'shrink' },
          { title: columns.overdue, class: 'shrink' },
          { title: columns.open, class: 'shrink' },
          { title: columns.answered, class: 'shrink' },
        ]}
        rows={drawing.map((one) => rowOf(one, most))}
      />
    </>
  );
}

function Late({ late }: { late: MayorView['late'] }): VNode {
  const { columns } = words;
  return (
    <CardTable
      caption={words.late}
      columns={[
        { title: columns.due, bare: true, class: 'shrink' },
        { title: columns.project, bare: true },
        { title: columns.division },
        { title: columns.told },
      ]}
      rows={late.map((report) => ({
        tone: 'overdue',
        cells: [
          <Chip state="overdue" days={report.daysLate} />,
          <>
            <Link class="card-table__title" href={`/staff/plan/reports/${report.reference}`}>
              {report.title}
            </Link>
            <span class="card-table__facts">{reportingPeriodWords(report)}</span>
          </>,
          report.divisionName,
          report.told.map(toldWords).join(' · '),
        ],
      }))}
    />
  );
}

function Legend(): VNode {
  const swatch = (look: BarPart['look'], text: string): VNode => (
    <li>
      <span class="legend__swatch">
        <StackedBar of={1} parts={[{ value: 1, look }]} />
      </span>
      {text}
    </li>
  );
  return (
    <ul class="legend govuk-body">
      {swatch('alarm', words.legend.overdue)}
      {swatch('hatched', words.legend.open)}
      {swatch('solid', words.legend.answered)}
    </ul>
  );
}

function rowOf({ project, cases }: DrawingProject, most: number): CardRow {
  const { all, overdue, open, answered } = cases;
  const parts: BarPart[] = [
    { value: overdue, look: 'alarm' },
    { value: open, look: 'hatched' },
    { value: answered, look: 'solid' },
  ];
  return {
    tone: overdue > 0 ? 'overdue' : undefined,
    cells: [
      <>
        <Link class="card-table__title" href={`/staff/plan/${project.code}`}>
          {project.title}
        </Link>
        <span class="card-table__facts">{project.divisionLabel}</span>
      </>,
      <StackedBar of={most} parts={parts} />,
      ...[all, overdue, open, answered].map((count) => count.toLocaleString('en')),
    ],
  };
}
