import type { VNode } from 'preact';
import type { PlanOverview, StrategyOverview } from '../../../plan/plan/plan.query.js';
import { CardTable } from '../../../platform/ui/card-table.js';
import { Link } from '../../../platform/ui/link.js';
import { Nb } from '../../../platform/ui/nb.js';
import { planWords as words } from './plan.messages.js';

/** The strategies with their dimensions, and what each costs. */
export function PlanOverviewTable({ plan }: { readonly plan: PlanOverview }): VNode {
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
        rows={plan.strategies.map((strategy) => ({ cells: cellsOf(strategy, plan) }))}
      />
    </>
  );
}

function cellsOf(strategy: StrategyOverview, plan: PlanOverview): (VNode | string)[] {
  const { no, name, projects } = strategy;
  const title = words.strategy(no, name);
  const dimension = plan.dimensions.find((one) => one.no === strategy.dimensionNo);
  const baht = projects.reduce((sum, { budgetBaht }) => sum + (budgetBaht ?? 0), 0);
  return [
    projects.length === 0 ? title : <Link href={`#strategy-${no}`}>{title}</Link>,
    dimension ? words.dimension(dimension.no, dimension.name) : words.noDimension,
    projects.length.toLocaleString('en'),
    <Nb>{baht.toLocaleString('en')}</Nb>,
  ];
}
