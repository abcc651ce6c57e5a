import type { VNode } from 'preact';
import type { PlanProject } from '../../../plan/plan/plan-project.entity.js';
import type { StrategyOverview } from '../../../plan/plan/plan.query.js';
import { CardTable, type CardRow } from '../../../platform/ui/card-table.js';
import { Link } from '../../../platform/ui/link.js';
import { Nb } from '../../../platform/ui/nb.js';
import { QuarterTicks } from '../../shared/plan/quarter-ticks.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';
import { Linked } from '../frame/linked-figures.js';
import { linkedWords } from '../frame/linked.messages.js';
import type { PlanYearView } from '../frame/plan-year.query.js';
import { PlanTabs } from '../frame/plan-tabs.js';
import { planWords as words, projectWords } from '../../shared/plan/plan.messages.js';
import { ticksOf } from '../../shared/plan/quarter-ticks.rule.js';
import { bahtWords } from '../../shared/plan/baht.rule.js';

/** The plan by dimension and strategy, with the complaints linked to each project. */
export function PlanPage({
  context,
  view,
}: {
  readonly context: StaffContext;
  readonly view: PlanYearView;
}): VNode {
  const { overview: plan } = view;
  const { projects, withBudget, budgetBaht } = plan.totals;
  const title = projects === 0 ? words.title : words.titleOf(plan.fiscalYear);
  return (
    <StaffFrame title={title} context={context} at="/staff/plan" wide>
      <h1 class="govuk-heading-l">{title}</h1>
      <PlanTabs context={context} at="plan" years={view.years} year={plan.fiscalYear} />
      <p class="govuk-body">
        {projects === 0
          ? words.empty
          : words.totals(projects, withBudget, budgetBaht.toLocaleString('en'))}
      </p>
      <p class="govuk-body muted">{linkedWords.restrictedHint}</p>
      {plan.dimensions.map((dimension) => (
        <section>
          <h2 class="govuk-heading-m">{words.dimension(dimension.no, dimension.name)}</h2>
          {dimension.strategies.map((strategy) => (
            <StrategyTable strategy={strategy} view={view} />
          ))}
        </section>
      ))}
    </StaffFrame>
  );
}

function StrategyTable({
  strategy,
  view,
}: {
  strategy: StrategyOverview;
  view: PlanYearView;
}): VNode {
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
      rows={strategy.projects.map((project) => rowOf(project, view))}
    />
  );
}

function rowOf(project: PlanProject, view: PlanYearView): CardRow {
  const { code, title, divisionLabel } = project;
  const progress = view.progress.get(code);
  return {
    cells: [
      <Link class="card-table__title" href={`/staff/plan/${code}`}>
        {title}
      </Link>,
      divisionLabel,
      <QuarterTicks {...ticksOf(project, progress?.quarters)} />,
      <Budget project={project} spent={progress?.spentBaht ?? 0} />,
      <Linked figures={view.linked.get(code)} />,
    ],
  };
}

function Budget({ project, spent }: { project: PlanProject; spent: number }): VNode {
  const { noBudget, baht } = projectWords;
  const { budgetBaht } = project;
  return (
    <>
      <Nb>{budgetBaht === null ? noBudget : baht(budgetBaht.toLocaleString('en'))}</Nb>
      {spent > 0 && <span class="card-table__facts">{words.spent(bahtWords(spent))}</span>}
    </>
  );
}
