import type { VNode } from 'preact';
import type { CountsByState } from '../plan/plan-links.query.js';
import type { DimensionOverview, PlanOverview, StrategyOverview } from '../plan/plan.query.js';
import { Button } from '../platform/web/ui/button.js';
import { CardTable } from '../platform/web/ui/card-table.js';
import { Link } from '../platform/web/ui/link.js';
import { CitizenFrame } from './citizen-frame.js';
import { linkedWords } from './linked-count.rule.js';
import { PlanProjectCard } from './plan-project.card.js';
import { planWords as words } from './plan.messages.js';

/** What the public plan needs; counts are by project code. */
export interface PlanPageProps {
  readonly plan: PlanOverview;
  readonly counts: ReadonlyMap<string, CountsByState>;
}

/** The plan for everyone: what was planned, when, for how much, and the complaints linked with it. */
export function PlanPage({ plan, counts }: PlanPageProps): VNode {
  if (plan.totals.projects === 0) return <NoPlan />;
  const { projects, withBudget, budgetBaht } = plan.totals;
  return (
    <CitizenFrame title={words.title(plan.fiscalYear)} at="/plan">
      <h1 class="govuk-heading-l">{words.title(plan.fiscalYear)}</h1>
      <p class="govuk-body">{words.lead}</p>
      <p class="govuk-body">
        <strong>
          {words.totals(`${projects}`, `${withBudget}`, budgetBaht.toLocaleString('en'))}
        </strong>
      </p>
      <p class="govuk-body muted">{words.quartersHint}</p>
      <Button type="button" variant="secondary" attributes={{ 'data-print': true }}>
        {words.print}
      </Button>
      <Overview plan={plan} />
      {plan.dimensions.map((dimension) => (
        <Dimension dimension={dimension} counts={counts} />
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

function Overview({ plan }: { plan: PlanOverview }): VNode {
  const { columns } = words;
  return (
    <>
      <h2 class="govuk-heading-m">{words.overview}</h2>
      <CardTable
        caption={words.overview}
        columns={[
          { title: columns.strategy, bare: true },
          { title: columns.dimension },
          { title: columns.projects },
          { title: columns.budget },
        ]}
        rows={plan.strategies.map((strategy) => ({ cells: overviewCells(strategy, plan) }))}
      />
    </>
  );
}

function overviewCells(strategy: StrategyOverview, plan: PlanOverview): (VNode | string)[] {
  const { no, name, projects } = strategy;
  const title = words.strategy(no, name);
  const dimension = plan.dimensions.find((one) => one.no === strategy.dimensionNo);
  const baht = projects.reduce((sum, { budgetBaht }) => sum + (budgetBaht ?? 0), 0);
  return [
    projects.length === 0 ? title : <Link href={`#strategy-${no}`}>{title}</Link>,
    dimension ? words.dimension(dimension.no, dimension.name) : words.noDimension,
    projects.length.toLocaleString('en'),
    baht.toLocaleString('en'),
  ];
}

function Dimension(props: {
  dimension: DimensionOverview;
  counts: PlanPageProps['counts'];
}): VNode {
  const { dimension, counts } = props;
  return (
    <section>
      <h2 class="govuk-heading-l">{words.dimension(dimension.no, dimension.name)}</h2>
      {dimension.strategies.map((strategy) => (
        <>
          <h3 class="govuk-heading-m" id={`strategy-${strategy.no}`}>
            {words.strategy(strategy.no, strategy.name)}
          </h3>
          {strategy.projects.map((project) => (
            <PlanProjectCard project={project} linked={linkedWords(counts.get(project.code))} />
          ))}
        </>
      ))}
    </section>
  );
}
