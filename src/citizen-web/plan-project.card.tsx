import type { VNode } from 'preact';
import type { PlanProject } from '../plan/plan-project.entity.js';
import { Card } from '../platform/web/ui/card.js';
import { Nb } from '../platform/web/ui/nb.js';
import { QuarterTicks } from '../platform/web/ui/quarter-ticks.js';
import { SummaryList } from '../platform/web/ui/summary-list.js';
import { planWords as words } from './plan.messages.js';

/** A project of the plan: when, how much, what it should bring, who answers for it. */
export function PlanProjectCard(props: {
  readonly project: PlanProject;
  /** The linked complaints in words. */
  readonly linked: string;
}): VNode {
  const { project, linked } = props;
  const planned = [1, 2, 3, 4].filter((quarter) => project.quarters[quarter - 1]);
  return (
    <Card title={project.title} headingLevel={4} attributes={{ id: project.code }}>
      <SummaryList
        class="govuk-summary-list--no-border"
        rows={[
          { key: words.quarters, value: <QuarterTicks planned={planned} /> },
          { key: words.budget, value: budgetOf(project) },
          {
            key: words.quantity,
            value: <Nb>{`${project.quantity.toLocaleString('en')} ${project.unit}`}</Nb>,
          },
          { key: words.indicator, value: project.indicator },
          { key: words.outcome, value: project.outcome },
          { key: words.division, value: <Nb>{project.divisionLabel}</Nb> },
          { key: words.linked, value: linked },
        ]}
      />
    </Card>
  );
}

function budgetOf({ budgetBaht }: PlanProject): VNode {
  const text = budgetBaht === null ? words.noBudget : words.baht(budgetBaht.toLocaleString('en'));
  return <Nb>{text}</Nb>;
}
