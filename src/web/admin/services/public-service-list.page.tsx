import type { VNode } from 'preact';
import { shortThaiDate } from '../../../core/calendar/thai-date.js';
import type { Division } from '../../../core/office/division.entity.js';
import type { PublicServiceEntry } from '../../../core/office/public-service-catalogue.query.js';
import type { PublicService } from '../../../core/office/public-service.entity.js';
import { Button } from '../../../platform/ui/button.js';
import { Link } from '../../../platform/ui/link.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';
import { adminWords } from '../frame/admin.messages.js';
import { publicServicesAdminWords as words } from './public-services-admin.messages.js';

/** What the page needs. */
export interface PublicServiceListPageProps {
  readonly context: StaffContext;
  readonly services: readonly PublicServiceEntry[];
  readonly divisions: readonly Division[];
}

/** Every service of the office, by division. */
export function PublicServiceListPage({
  context,
  services,
  divisions,
}: PublicServiceListPageProps): VNode {
  return (
    <StaffFrame
      title={words.title}
      context={context}
      at="/staff/admin"
      back={{ href: '/staff/admin', text: adminWords.back }}
    >
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{words.lead}</p>
      <Button href="/staff/services/new">{words.add}</Button>
      {services.length === 0 && <p class="govuk-body">{words.none}</p>}
      {divisions.map((division) => (
        <OfDivision
          division={division}
          services={services.filter(({ service }) => service.divisionCode === division.code)}
        />
      ))}
    </StaffFrame>
  );
}

function OfDivision({
  division,
  services,
}: {
  division: Division;
  services: readonly PublicServiceEntry[];
}): VNode | null {
  if (services.length === 0) return null;
  return (
    <>
      <h2 class="govuk-heading-m">{division.name}</h2>
      <ul class="govuk-list govuk-list--spaced">
        {services.map(({ service, steps }) => (
          <li>
            <Link href={`/staff/services/${service.code}`}>{service.name}</Link>
            <br />
            <span class="muted">{`${words.steps(steps.length)} · ${stateOf(service)}`}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function stateOf({ publishedOn, withdrawnOn }: PublicService): string {
  if (withdrawnOn !== null) return words.withdrawn(shortThaiDate(withdrawnOn));
  return publishedOn === null ? words.draft : words.published(shortThaiDate(publishedOn));
}
