import type { VNode } from 'preact';
import type { PlanProject } from '../../../plan/plan/plan-project.entity.js';
import type { PlanOverview } from '../../../plan/plan/plan.query.js';
import { ticksOf, type TickedQuarter } from '../../shared/plan/quarter-ticks.rule.js';
import { Nb } from '../../../platform/ui/nb.js';
import { ProjectYearsPart } from '../../shared/plan/project-years.part.js';
import type { ProjectInYear } from '../../shared/plan/project-years.query.js';
import { QuarterTicks } from '../../shared/plan/quarter-ticks.js';
import { SummaryList, type SummaryRow } from '../../../platform/ui/summary-list.js';
import { CitizenFrame } from '../frame/citizen-frame.js';
import { linkedWords } from './linked-count.rule.js';
import type { PublicProject } from './plan-view.query.js';
import { planWords as words } from './plan.messages.js';
import { ProjectDone } from './plan-done.part.js';
import { ReceivedPlot } from './received-plot.part.js';

/** A project for everyone: all that the plan says of it, and the complaints linked with it as figures. */
export function PlanProjectPage(props: {
  readonly view: PublicProject;
  readonly years: readonly ProjectInYear[];
}): VNode {
  const { view, years } = props;
  const { project, overview, linked, progress } = view;
  const { fiscalYear, code, title } = project;
  return (
    <CitizenFrame
      title={title}
      at="/plan"
      back={{ href: `/plan/${fiscalYear}#${code}`, text: words.back }}
    >
      <span class="govuk-caption-l">{words.title(fiscalYear)}</span>
      <h1 class="govuk-heading-l">{title}</h1>
      <SummaryList
        rows={[
          ...placeOf(project, overview),
          ...promiseOf(project, progress?.quarters),
          { key: words.facts.linked, value: linkedWords(linked) },
        ]}
      />
      <ProjectDone view={view} />
      <ReceivedPlot title={words.projectPlot} linked={[linked]} />
      <ProjectYearsPart
        years={years}
        shown={code}
        hrefOf={(other) => `/plan/projects/${other}`}
        linkedOf={linkedWords}
      />
      <p class="govuk-body muted">{words.restrictedHint}</p>
    </CitizenFrame>
  );
}

function placeOf(project: PlanProject, overview: PlanOverview): SummaryRow[] {
  const strategy = overview.strategies.find(({ no }) => no === project.strategyNo);
  const dimension = overview.dimensions.find(({ no }) => no === project.dimensionNo);
  const { facts } = words;
  return [
    { key: facts.code, value: <Nb>{project.code}</Nb> },
    { key: facts.kind, value: project.kind },
    { key: facts.strategy, value: strategy && words.strategy(strategy.no, strategy.name) },
    { key: facts.dimension, value: dimension && words.dimension(dimension.no, dimension.name) },
  ];
}

function promiseOf(
  project: PlanProject,
  quarters?: readonly TickedQuarter[],
): (SummaryRow | false)[] {
  const { facts } = words;
  const { budgetBaht, sourceLine, notes } = project;
  const baht = budgetBaht === null ? words.noBudget : words.baht(budgetBaht.toLocaleString('en'));
  const quantity = `${project.quantity.toLocaleString('en')} ${project.unit}`;
  return [
    { key: facts.quarters, value: <QuarterTicks {...ticksOf(project, quarters)} /> },
    { key: facts.quantity, value: <Nb>{quantity}</Nb> },
    { key: facts.budget, value: <Nb>{baht}</Nb> },
    { key: facts.indicator, value: project.indicator },
    { key: facts.outcome, value: project.outcome },
    { key: facts.division, value: <Nb>{project.divisionLabel}</Nb> },
    { key: facts.reports, value: words.reportEvery[project.reportEvery] },
    notes !== '' && { key: facts.notes, value: notes },
    sourceLine !== null && { key: facts.source, value: words.sourceLine(sourceLine) },
  ];
}
