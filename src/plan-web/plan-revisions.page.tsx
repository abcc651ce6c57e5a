import type { VNode } from 'preact';
import type { Account } from '../accounts/account.entity.js';
import { bangkokDayOf } from '../calendar/civil-day.js';
import { longThaiDate, shortThaiDate } from '../calendar/thai-date.js';
import type { PlanRevision } from '../plan/plan-revision.entity.js';
import type { Plan } from '../plan/plan.entity.js';
import { NotificationBanner } from '../platform/web/ui/notification-banner.js';
import { StaffFrame } from '../staff-frame/staff-frame.js';
import type { Seat } from '../staff-frame/staff-seat.service.js';
import { Changes } from './plan-changes.part.js';
import { importWords as words } from './plan-import.messages.js';
import { planWords } from './plan.messages.js';

/** What the page needs; `people` are those who made the revisions. */
export interface PlanRevisionsPageProps {
  readonly seat: Seat;
  readonly plan: Plan;
  readonly revisions: readonly PlanRevision[];
  readonly people: readonly Pick<Account, 'id' | 'displayName'>[];
  readonly done?: 'added' | 'revised' | undefined;
}

/** Every revision of a plan: what changed, by whom, why and when. */
export function PlanRevisionsPage(props: PlanRevisionsPageProps): VNode {
  const { seat, plan, revisions, people, done } = props;
  const title = words.history(plan.fiscalYear);
  return (
    <StaffFrame
      title={title}
      seat={seat}
      at="/staff/plan"
      back={{ href: `/staff/plan?year=${plan.fiscalYear}`, text: planWords.back }}
      before={done && <NotificationBanner success text={words[done]} />}
      wide
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{plan.document.title}</p>
      {revisions.length === 0 && <p class="govuk-body">{words.historyNone}</p>}
      {revisions.map((revision) => (
        <section>
          <h2 class="govuk-heading-m">
            {words.revisionNo(revision.no, longThaiDate(revision.revisedOn))}
          </h2>
          <p class="govuk-body">{revision.reason}</p>
          <p class="govuk-body muted">
            {words.by(
              people.find(({ id }) => id === revision.byAccount)?.displayName ?? words.system,
              shortThaiDate(bangkokDayOf(revision.at)),
            )}
          </p>
          <Changes changes={revision.changes} />
        </section>
      ))}
    </StaffFrame>
  );
}
