import type { VNode } from 'preact';
import type { Account } from '../../../core/accounts/account.entity.js';
import { bangkokDayOf } from '../../../core/calendar/civil-day.js';
import { longThaiDate, shortThaiDate } from '../../../core/calendar/thai-date.js';
import type { PlanRevision } from '../../../plan/plan/plan-revision.entity.js';
import { Changes } from './plan-changes.part.js';
import { importWords as words } from './plan-import.messages.js';

/** Those who made revisions. */
export type Revisers = readonly Pick<Account, 'id' | 'displayName'>[];

/** One revision: what it changed, by whom, why and from which day on. */
export function Revision(props: {
  readonly revision: PlanRevision;
  readonly people: Revisers;
  readonly as?: 'h2' | 'h3';
}): VNode {
  const { revision, people, as: Heading = 'h2' } = props;
  const by = people.find(({ id }) => id === revision.byAccount)?.displayName ?? words.system;
  return (
    <section>
      <Heading class={Heading === 'h2' ? 'govuk-heading-m' : 'govuk-heading-s'}>
        {words.revisionNo(revision.no, longThaiDate(revision.revisedOn))}
      </Heading>
      <p class="govuk-body">{revision.reason}</p>
      <p class="govuk-body muted">{words.by(by, shortThaiDate(bangkokDayOf(revision.at)))}</p>
      <Changes changes={revision.changes} />
    </section>
  );
}
