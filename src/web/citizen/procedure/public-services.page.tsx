import type { VNode } from 'preact';
import type { PublicServiceEntry } from '../../../core/office/public-service-catalogue.query.js';
import { Card, CardGrid } from '../../../platform/ui/card.js';
import { Link } from '../../../platform/ui/link.js';
import { CitizenFrame } from '../frame/citizen-frame.js';
import { daysWords } from './measured-days.js';
import { publicServicesWords as words } from './public-services.messages.js';
import type { DivisionServices } from './public-services.query.js';

/** The published services by division. */
export function PublicServicesPage({
  divisions,
}: {
  readonly divisions: readonly DivisionServices[];
}): VNode {
  return (
    <CitizenFrame title={words.title} description={words.lead}>
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {divisions.length === 0 && <p class="govuk-body">{words.none}</p>}
      {divisions.map(({ division, services }) => (
        <>
          <h2 class="govuk-heading-m">{division}</h2>
          <CardGrid>
            {services.map((entry) => (
              <PublicServiceCard entry={entry} />
            ))}
          </CardGrid>
        </>
      ))}
      <p class="govuk-body">
        <Link href="/procedure">{words.procedure}</Link>
      </p>
    </CitizenFrame>
  );
}

function PublicServiceCard({ entry: { service, steps } }: { entry: PublicServiceEntry }): VNode {
  return (
    <Card title={service.name} href={`/services/${service.code}`} headingLevel={3}>
      <p>{words.within(daysWords(steps.at(-1)?.days ?? 0))}</p>
    </Card>
  );
}
