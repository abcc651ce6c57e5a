import type { VNode } from 'preact';
import type { PlanProject } from '../../../plan/plan/plan-project.entity.js';
import type { StrategyOverview } from '../../../plan/plan/plan.query.js';
import { ticksOf } from '../../shared/plan/quarter-ticks.rule.js';
import { Button } from '../../../platform/ui/button.js';
import { CardTable, type CardRow } from '../../../platform/ui/card-table.js';
import { CountTabs } from '../../../platform/ui/count-tabs.js';
import { Link } from '../../../platform/ui/link.js';
import { Nb } from '../../../platform/ui/nb.js';
import { QuarterTicks } from '../../shared/plan/quarter-ticks.js';
import { CitizenFrame } from '../frame/citizen-frame.js';
import { linkedWords } from './linked-count.rule.js';
import { PlanOverviewTable } from './plan-overview.part.js';
import type { PlanView } from './plan-view.query.js';
import { planWords as words } from './plan.messages.js';
import { ReceivedPlot } from './received-plot.part.js';
import { bahtWords } from '../../shared/plan/baht.rule.js';

/**
 * The plan for everyone: what was planned, when, for how much, what came of it, and the complaints linked with
 * it.
 */
export function PlanPage({ view }: { readonly view: PlanView }): VNode {
  const { overview: plan } = view;
  if (plan.totals.projects === 0) return <NoPlan />;
  const { projects, withBudget, budgetBaht } = plan.totals;
  return (
    <CitizenFrame title={words.title(plan.fiscalYear)} at="/plan">
      <h1 class="govuk-heading-l">{words.title(plan.fiscalYear)}</h1>
      <p class="govuk-body">{words.lead}</p>
      {plan.plan && <p class="govuk-body muted">{plan.plan.document.title}</p>}
      <Years view={view} />
      <p class="govuk-body">
        <strong>
          {words.totals(`${projects}`, `${withBudget}`, budgetBaht.toLocaleString('en'))}
        </strong>
      </p>
      <Button type="button" variant="secondary" attributes={{ 'data-print': true }}>
        {words.print}
      </Button>
      <PlanOverviewTable plan={plan} />
      <p class="govuk-body">
        <Link href={`/plan/${plan.fiscalYear}/missions`}>{words.missionsLink}</Link>
      </p>
      <ReceivedPlot title={words.plot} linked={[...view.linked.values()]} />
      <p class="govuk-body muted">{words.restrictedHint}</p>
      <p class="govuk-body muted">
        {words.quartersHint} {words.ticksHint}
      </p>
      {plan.dimensions.map((dimension) => (
        <section>
          <h2 class="govuk-heading-l">{words.dimension(dimension.no, dimension.name)}</h2>
          {dimension.strategies.map((strategy) => (
            <StrategyTable strategy={strategy} view={view} />
          ))}
        </section>
      ))}
    </CitizenFrame>
  );
}

function NoPlan(): VNode {
  return (
    <CitizenFrame title={words.shortTitle} at="/plan">
      <h1 class="govuk-heading-l">{words.shortTitle}</h1>
      <p class="govuk-body">{words.empty}</p>
    </CitizenFrame>
  );
}

function Years({ view }: { view: PlanView }): VNode | null {
  if (view.years.length < 2) return null;
  const tabs = view.years.map((year) => ({
    href: `/plan/${year}`,
    text: words.year(year),
    current: year === view.overview.fiscalYear,
  }));
  return <CountTabs label={words.years} tabs={tabs} />;
}

function StrategyTable({ strategy, view }: { strategy: StrategyOverview; view: PlanView }): VNode {
  const { columns } = words;
  return (
    <>
      <h3 class="govuk-heading-m" id={`strategy-${strategy.no}`}>
        {words.strategy(strategy.no, strategy.name)}
      </h3>
      <CardTable
        caption={words.strategy(strategy.no, strategy.name)}
        columns={[
          { title: columns.project, bare: true },
          { title: columns.quarters, class: 'shrink' },
          { title: columns.budget, class: 'shrink' },
          { title: columns.linked, class: 'shrink' },
        ]}
        rows={strategy.projects.map((project) => rowOf(project, view))}
      />
    </>
  );
}

function rowOf(project: PlanProject, { linked, progress }: PlanView): CardRow {
  const { code, title, divisionLabel, budgetBaht } = project;
  const spent = progress.get(code)?.spentBaht ?? 0;
  return {
    attributes: { id: code },
    cells: [
      <>
        <Link class="card-table__title" href={`/plan/projects/${code}`}>
          {title}
        </Link>
        <span class="card-table__facts">
          {project.withdrawnOn !== null && `${words.withdrawn} · `}
          <Nb>{divisionLabel}</Nb>
        </span>
      </>,
      <QuarterTicks {...ticksOf(project, progress.get(code)?.quarters)} />,
      <>
        <Nb>{budgetBaht === null ? words.noBudget : budgetBaht.toLocaleString('en')}</Nb>
        {spent > 0 && <span class="card-table__facts">{words.spent(bahtWords(spent))}</span>}
      </>,
      <Nb>{linkedWords(linked.get(code))}</Nb>,
    ],
  };
}
