import type { VNode } from 'preact';
import type { PlanRevision } from '../../../plan/plan/plan-revision.entity.js';
import type { Plan } from '../../../plan/plan/plan.entity.js';
import { NotificationBanner } from '../../../platform/ui/notification-banner.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';
import { importWords as words } from './plan-import.messages.js';
import { planWords } from '../../shared/plan/plan.messages.js';
import { Revision, type Revisers } from './revision.part.js';

/** What the page needs; `people` are those who made the revisions. */
interface PlanRevisionsPageProps {
  readonly context: StaffContext;
  readonly plan: Plan;
  readonly revisions: readonly PlanRevision[];
  readonly people: Revisers;
  readonly done?: 'added' | 'revised' | undefined;
}

/** Every revision of a plan: what changed, by whom, why and when. */
export function PlanRevisionsPage(props: PlanRevisionsPageProps): VNode {
  const { context, plan, revisions, people, done } = props;
  const title = words.history(plan.fiscalYear);
  return (
    <StaffFrame
      title={title}
      context={context}
      at="/staff/plan"
      back={{ href: `/staff/plan?year=${plan.fiscalYear}`, text: planWords.back }}
      before={done && <NotificationBanner success text={words[done]} />}
      wide
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{plan.document.title}</p>
      {revisions.length === 0 && <p class="govuk-body">{words.historyNone}</p>}
      {revisions.map((revision) => (
        <Revision revision={revision} people={people} />
      ))}
    </StaffFrame>
  );
}
