import type { VNode } from 'preact';
import type { CountsByState } from '../plan/plan-links.query.js';
import type { PlanProject } from '../plan/plan-project.entity.js';
import type { PlanOverview, StrategyOverview } from '../plan/plan.query.js';
import { CardTable, type CardRow } from '../platform/web/ui/card-table.js';
import { Link } from '../platform/web/ui/link.js';
import { Nb } from '../platform/web/ui/nb.js';
import { QuarterTicks } from '../platform/web/ui/quarter-ticks.js';
import { planWords as words, projectWords } from './plan.messages.js';
import { StaffFrame } from '../staff-frame/staff-frame.js';
import type { Seat } from '../staff-frame/staff-seat.service.js';

/** What the plan's page needs; counts are by project code. */
export interface PlanPageProps {
  readonly seat: Seat;
  readonly plan: PlanOverview;
  readonly counts: ReadonlyMap<string, CountsByState>;
}

type Counts = PlanPageProps['counts'];

/** The plan by dimension and strategy, with the complaints linked to each project. */
export function PlanPage({ seat, plan, counts }: PlanPageProps): VNode {
  const { projects, withBudget, budgetBaht } = plan.totals;
  const title = projects === 0 ? words.title : words.titleOf(plan.fiscalYear);
  return (
    <StaffFrame title={title} seat={seat} at="/staff/plan" wide>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        {projects === 0
          ? words.empty
          : words.totals(projects, withBudget, budgetBaht.toLocaleString('en'))}
      </p>
      {plan.dimensions.map((dimension) => (
        <section>
          <h2 class="govuk-heading-m">{words.dimension(dimension.no, dimension.name)}</h2>
          {dimension.strategies.map((strategy) => (
            <StrategyTable strategy={strategy} counts={counts} />
          ))}
        </section>
      ))}
    </StaffFrame>
  );
}

function StrategyTable(props: { strategy: StrategyOverview; counts: Counts }): VNode {
  const { strategy, counts } = props;
  const { columns } = words;
  return (
    <CardTable
      caption={words.strategy(strategy.no, strategy.name)}
      captionVisible
      columns={[
        { title: columns.project, bare: true },
        { title: columns.division },
        { title: columns.quarters, class: 'shrink' },
        { title: columns.budget, class: 'shrink' },
        { title: columns.linked, class: 'shrink' },
      ]}
      rows={strategy.projects.map((project) => rowOf(project, counts.get(project.code)))}
    />
  );
}

function rowOf(project: PlanProject, counts: CountsByState | undefined): CardRow {
  const { code, title, divisionLabel, quarters, budgetBaht } = project;
  const planned = [1, 2, 3, 4].filter((quarter) => quarters[quarter - 1]);
  const linked = Object.values(counts ?? {}).reduce((sum, count) => sum + count, 0);
  const { noBudget, baht } = projectWords;
  return {
    cells: [
      <Link class="card-table__title" href={`/staff/plan/${code}`}>
        {title}
      </Link>,
      divisionLabel,
      <QuarterTicks planned={planned} />,
      <Nb>{budgetBaht === null ? noBudget : baht(budgetBaht.toLocaleString('en'))}</Nb>,
      <Nb>{linked === 0 ? words.linkedNone : words.linkedCount(linked)}</Nb>,
    ],
  };
}
