import type { VNode } from 'preact';
import type {
  DimensionOverview,
  PlanOverview,
  StrategyOverview,
} from '../../../plan/plan/plan.query.js';
import { CitizenFrame } from '../frame/citizen-frame.js';
import { planWords as words } from './plan.messages.js';

/** What stands above the projects: each strategy's objectives, each dimension's missions with their items. */
export function PlanMissionsPage({ plan }: { readonly plan: PlanOverview }): VNode {
  const title = words.missionsTitle(plan.fiscalYear);
  return (
    <CitizenFrame
      title={title}
      at="/plan"
      back={{ href: `/plan/${plan.fiscalYear}`, text: words.back }}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <h2 class="govuk-heading-m">{words.objectives}</h2>
      {plan.strategies.map((strategy) => (
        <Objectives strategy={strategy} />
      ))}
      {plan.dimensions.map((dimension) => (
        <Missions dimension={dimension} />
      ))}
    </CitizenFrame>
  );
}

/** Where the document says it. */
function Line({ no }: { no: number | null | undefined }): VNode | null {
  return no == null ? null : <span class="muted nb">{words.line(no)}</span>;
}

function Objectives({ strategy }: { strategy: StrategyOverview }): VNode {
  return (
    <section>
      <h3 class="govuk-heading-s">
        {words.strategy(strategy.no, strategy.name)} <Line no={strategy.sourceLine} />
      </h3>
      <ol class="govuk-list govuk-list--number">
        {strategy.objectives.map(({ text, sourceLine }) => (
          <li>
            {text} <Line no={sourceLine} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Missions({ dimension }: { dimension: DimensionOverview }): VNode {
  return (
    <section>
      <h2 class="govuk-heading-m">
        {words.dimension(dimension.no, dimension.name)} <Line no={dimension.sourceLine} />
      </h2>
      <ul class="govuk-list govuk-list--spaced">
        {dimension.missions.map((mission) => (
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
    </section>
  );
}
