import type { VNode } from 'preact';
import type { PlanProject } from '../../../plan/plan/plan-project.entity.js';
import { Nb } from '../../../platform/ui/nb.js';
import { QuarterTicks } from './quarter-ticks.js';
import { SummaryList, type SummaryRow } from '../../../platform/ui/summary-list.js';
import { projectWords as words } from './plan.messages.js';
import { ticksOf, type TickedQuarter } from './quarter-ticks.rule.js';

/** Division, quantity, budget, quarters and indicator of a project, and what else the page has to say. */
export function ProjectFacts(props: {
  readonly project: PlanProject;
  readonly more?: readonly SummaryRow[];
  /** How its quarters stand; without them only what was planned. */
  readonly quarters?: readonly TickedQuarter[] | undefined;
}): VNode {
  const { project, more = [], quarters } = props;
  const { budgetBaht } = project;
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
        { key: words.quarters, value: <QuarterTicks {...ticksOf(project, quarters)} /> },
        { key: words.indicator, value: project.indicator },
        ...more,
      ]}
    />
  );
}
