import type { VNode } from 'preact';
import { shortThaiDate } from '../../../core/calendar/thai-date.js';
import type { Division } from '../../../core/office/division.entity.js';
import type { ServiceEntry } from '../../../core/office/service-book.query.js';
import type { Service } from '../../../core/office/service.entity.js';
import { Button } from '../../../platform/ui/button.js';
import { Link } from '../../../platform/ui/link.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import type { Seat } from '../../shared/staff/staff-seat.service.js';
import { adminWords } from '../frame/admin.messages.js';
import { servicesWords as words } from './services.messages.js';

/** What the page needs. */
export interface ServicesPageProps {
  readonly seat: Seat;
  readonly services: readonly ServiceEntry[];
  readonly divisions: readonly Division[];
}

/** Every service of the office, by division. */
export function ServicesPage({ seat, services, divisions }: ServicesPageProps): VNode {
  return (
    <StaffFrame
      title={words.title}
      seat={seat}
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
  services: readonly ServiceEntry[];
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

function stateOf({ publishedOn, withdrawnOn }: Service): string {
  if (withdrawnOn !== null) return words.withdrawn(shortThaiDate(withdrawnOn));
  return publishedOn === null ? words.draft : words.published(shortThaiDate(publishedOn));
}
