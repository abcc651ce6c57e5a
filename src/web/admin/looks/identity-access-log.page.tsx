import type { VNode } from 'preact';
import { mayEver } from '../../../core/accounts/policy.js';
import { bangkokDayOf } from '../../../core/calendar/civil-day.js';
import { shortThaiDate, thaiTime } from '../../../core/calendar/thai-date.js';
import type { IdentityAccessEntry } from '../../../cases/complaints/identity-access-log.query.js';
import { CardTable, type CardRow } from '../../../platform/ui/card-table.js';
import { Link } from '../../../platform/ui/link.js';
import { Nb } from '../../../platform/ui/nb.js';
import { Pagination } from '../../../platform/ui/pagination.js';
import { Tag } from '../../../platform/ui/tag.js';
import { ROLE_WORDS } from '../../../core/accounts/role.messages.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';
import {
  IDENTITY_ACCESS_OUTCOME_WORDS,
  identityAccessWords as words,
} from './identity-access-log.messages.js';

/** What the page needs; `next` is where the next page begins, `first` whether this is the newest one. */
interface IdentityAccessLogPageProps {
  readonly context: StaffContext;
  readonly looks: readonly IdentityAccessEntry[];
  readonly next: string | null;
  readonly first: boolean;
}

/** The log of identity accesses: who, whose identity, when, why and with what outcome. */
export function IdentityAccessLogPage({
  context,
  looks,
  next,
  first,
}: IdentityAccessLogPageProps): VNode {
  const { columns } = words;
  return (
    <StaffFrame title={words.title} context={context} at="/staff/admin" wide>
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{words.lead}</p>
      {looks.length === 0 ? (
        <p class="govuk-body">{first ? words.none : words.noneBefore}</p>
      ) : (
        <CardTable
          caption={words.title}
          columns={[
            { title: columns.at, class: 'shrink' },
            { title: columns.who },
            { title: columns.number, class: 'shrink' },
            { title: columns.reason },
            { title: columns.outcome },
          ]}
          rows={looks.map((look) => rowOf(look, mayEver(context.officer, 'see_complaint')))}
        />
      )}
      {(!first || next) && (
        <Pagination
          previous={first ? undefined : { href: '/staff/looks', text: words.newest }}
          next={next ? { href: `/staff/looks?before=${next}`, text: words.older } : undefined}
        />
      )}
    </StaffFrame>
  );
}

function rowOf(look: IdentityAccessEntry, opens: boolean): CardRow {
  const { at, officer, role, number, reason, outcome } = look;
  return {
    ...(outcome === 'shown' ? {} : { tone: 'overdue' as const }),
    cells: [
      <Nb>{`${shortThaiDate(bangkokDayOf(at))} ${thaiTime(at)}`}</Nb>,
      <>
        {officer}
        <br />
        <span class="muted">{ROLE_WORDS[role]}</span>
      </>,
      opens ? <Link href={`/staff/complaints/${number}`}>{number}</Link> : <Nb>{number}</Nb>,
      <span class="as-typed">{reason === '' ? words.noReason : reason}</span>,
      <Tag colour={outcome === 'shown' ? 'grey' : 'red'}>
        {IDENTITY_ACCESS_OUTCOME_WORDS[outcome]}
      </Tag>,
    ],
  };
}
