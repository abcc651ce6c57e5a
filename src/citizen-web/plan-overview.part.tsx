import type { VNode } from 'preact';
import type { DimensionOverview, PlanOverview, StrategyOverview } from '../plan/plan.query.js';
import { CardTable } from '../platform/web/ui/card-table.js';
import { Details } from '../platform/web/ui/details.js';
import { Link } from '../platform/web/ui/link.js';
import { Nb } from '../platform/web/ui/nb.js';
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
    <>
      {projects.length === 0 ? title : <Link href={`#strategy-${no}`}>{title}</Link>}
      <Objectives strategy={strategy} title={title} />
    </>,
    dimension ? words.dimension(dimension.no, dimension.name) : words.noDimension,
    projects.length.toLocaleString('en'),
    <Nb>{baht.toLocaleString('en')}</Nb>,
  ];
}

function Objectives(props: { strategy: StrategyOverview; title: string }): VNode | null {
  const { strategy, title } = props;
  if (strategy.objectives.length === 0) return null;
  return (
    <Details summary={words.objectives}>
      <p>
        {title} <Line no={strategy.sourceLine} />
      </p>
      <ol class="govuk-list govuk-list--number">
        {strategy.objectives.map(({ text, sourceLine }) => (
          <li>
            {text} <Line no={sourceLine} />
          </li>
        ))}
      </ol>
    </Details>
  );
}

/** Where the document says it. */
export function Line({ no }: { readonly no: number | null }): VNode | null {
  return no === null ? null : <span class="muted nb">{words.line(no)}</span>;
}

/** The missions of a dimension with their items, folded away. */
export function Missions({ dimension }: { readonly dimension: DimensionOverview }): VNode | null {
  const { missions } = dimension;
  if (missions.length === 0) return null;
  return (
    <Details summary={words.missions(missions.length)}>
      <p>
        {words.dimension(dimension.no, dimension.name)} <Line no={dimension.sourceLine} />
      </p>
      <ul class="govuk-list govuk-list--spaced">
        {missions.map((mission) => (
          <li>
            <strong>{mission.no}</strong> {mission.title} <Line no={mission.sourceLine} />
            <ul class="govuk-list">
              {mission.items.map((item) => (
                <li>
                  {item.no} {item.title} <Line no={item.sourceLine} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Details>
  );
}
