import type { VNode } from 'preact';
import type { PlanProject } from '../plan/plan-project.entity.js';
import { Nb } from '../platform/web/ui/nb.js';
import { QuarterTicks } from '../platform/web/ui/quarter-ticks.js';
import { SummaryList } from '../platform/web/ui/summary-list.js';
import { projectWords as words } from './plan.messages.js';

/** Division, quantity, budget, quarters and indicator of a project. */
export function ProjectFacts({ project }: { readonly project: PlanProject }): VNode {
  const { budgetBaht, quarters } = project;
  const planned = [1, 2, 3, 4].filter((quarter) => quarters[quarter - 1]);
  const baht = budgetBaht === null ? words.noBudget : words.baht(budgetBaht.toLocaleString('en'));
  return (
    <SummaryList
      class="govuk-summary-list--no-border"
      rows={[
        { key: words.division, value: project.divisionLabel },
        {
          key: words.quantity,
          value: <Nb>{`${project.quantity.toLocaleString('en')} ${project.unit}`}</Nb>,
        },
        { key: words.budget, value: <Nb>{baht}</Nb> },
        { key: words.quarters, value: <QuarterTicks planned={planned} /> },
        { key: words.indicator, value: project.indicator },
      ]}
    />
  );
}
