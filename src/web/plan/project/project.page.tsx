import type { VNode } from 'preact';
import { longThaiDate } from '../../../core/calendar/thai-date.js';
import type { PlanProject } from '../../../plan/plan/plan-project.entity.js';
import type { PlanOverview } from '../../../plan/plan/plan.query.js';
import { Details } from '../../../platform/ui/details.js';
import { ErrorSummary } from '../../../platform/ui/error-summary.js';
import { InsetText } from '../../../platform/ui/inset-text.js';
import { Nb } from '../../../platform/ui/nb.js';
import { NotificationBanner } from '../../../platform/ui/notification-banner.js';
import { SummaryList, type SummaryRow } from '../../../platform/ui/summary-list.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';
import { IndicatorPart } from '../indicators/indicator.part.js';
import { followUpWords, type DoneWork } from '../follow-up/follow-up.messages.js';
import { FollowUpPart } from '../follow-up/follow-up.part.js';
import type { AnsweredSuggestions } from './linked-address.rule.js';
import { LinkedComplaintsPart } from './linked-complaints.part.js';
import { planWords, projectWords as words } from '../../shared/plan/plan.messages.js';
import { ProjectContents } from './project-contents.part.js';
import { ProjectFacts } from '../../shared/plan/project-facts.js';
import { Linked } from '../frame/linked-figures.js';
import { ProjectYearsPart } from '../../shared/plan/project-years.part.js';
import { ProjectHistory } from './project-history.part.js';
import { projectRevisionWords } from '../revisions/project-revision.messages.js';
import type { ProjectView } from './project-view.query.js';
import { waitingWords } from './waiting.messages.js';
import { WaitingPart } from './waiting.part.js';

/** What the page needs. */
interface ProjectPageProps {
  readonly context: StaffContext;
  readonly view: ProjectView;
  /** What was just decided about suggestions. */
  readonly answered?: AnsweredSuggestions | null;
  readonly nothingChosen?: boolean;
  /** What was just done about its works. */
  readonly done?: DoneWork | undefined;
}

/** A project: what the plan says of it, and the complaints linked with it. */
export function ProjectPage(props: ProjectPageProps): VNode {
  const { context, view, nothingChosen = false } = props;
  const said = saidOf(props);
  const { project, year } = view;
  return (
    <StaffFrame
      title={project.title}
      context={context}
      at="/staff/plan"
      back={{ href: `/staff/plan?year=${project.fiscalYear}`, text: planWords.back }}
      wide
      hasErrors={nothingChosen}
      before={said !== null && <NotificationBanner success text={said} />}
    >
      {nothingChosen && (
        <ErrorSummary errors={[{ text: waitingWords.nothingChosen, href: '#waiting' }]} />
      )}
      <Head view={view} />
      {year.indicator && <IndicatorPart indicator={year.indicator} />}
      {year.progress && (
        <FollowUpPart
          context={context}
          project={project}
          progress={year.progress}
          works={year.works}
          office={view.office}
        />
      )}
      <LinkedComplaintsPart view={view} />
      <WaitingPart context={context} view={view} />
      <ProjectYearsPart
        years={year.years}
        shown={project.code}
        hrefOf={(code) => `/staff/plan/${code}`}
        linkedOf={(linked) => <Linked figures={linked} />}
      />
      <ProjectHistory context={context} view={view} />
    </StaffFrame>
  );
}

function Head({ view }: { view: ProjectView }): VNode {
  const { project, overview, year } = view;
  return (
    <>
      <span class="govuk-caption-l">{project.code}</span>
      <h1 class="govuk-heading-l">{project.title}</h1>
      {project.withdrawnOn !== null && (
        <InsetText>{projectRevisionWords.withdrawnOn(longThaiDate(project.withdrawnOn))}</InsetText>
      )}
      <ProjectContents view={view} />
      <ProjectFacts
        project={project}
        more={moreOf(project, overview)}
        quarters={year.progress?.quarters}
      />
      {project.printed && <Printed row={project.printed} />}
    </>
  );
}

function saidOf({ answered, done }: ProjectPageProps): string | null {
  if (answered) return answeredWords(answered);
  return done === undefined ? null : followUpWords.done[done];
}

const answeredWords = ({ answer, decided, left }: AnsweredSuggestions): string =>
  [waitingWords.said[answer](String(decided)), left > 0 && waitingWords.left(String(left))]
    .filter(Boolean)
    .join(' ');

function moreOf(project: PlanProject, overview: PlanOverview): SummaryRow[] {
  const strategy = overview.strategies.find(({ no }) => no === project.strategyNo);
  const dimension = overview.dimensions.find(({ no }) => no === project.dimensionNo);
  const { notes, sourceLine } = project;
  return [
    { key: words.outcome, value: project.outcome },
    { key: words.kind, value: project.kind },
    { key: words.strategy, value: strategy && planWords.strategy(strategy.no, strategy.name) },
    { key: words.dimension, value: dimension && planWords.dimension(dimension.no, dimension.name) },
    { key: words.reports, value: words.reportEvery[project.reportEvery] },
    ...(notes === '' ? [] : [{ key: words.notes, value: notes }]),
    ...(sourceLine === null
      ? []
      : [{ key: words.source, value: <Nb>{words.sourceLine(sourceLine)}</Nb> }]),
  ];
}

function Printed({ row }: { row: NonNullable<PlanProject['printed']> }): VNode {
  const { printedCells: cells } = words;
  const ticks = row.quarters.map((tick) => tick || '–').join(' ');
  return (
    <Details summary={words.printed}>
      <SummaryList
        rows={[
          { key: cells.title, value: row.title },
          { key: cells.unit, value: row.unit },
          { key: cells.quantity, value: row.quantity },
          { key: cells.budget, value: row.budget },
          { key: cells.indicator, value: row.indicator },
          { key: cells.outcome, value: row.outcome },
          { key: cells.quarters, value: ticks },
          { key: cells.division, value: row.division },
        ]}
      />
    </Details>
  );
}
