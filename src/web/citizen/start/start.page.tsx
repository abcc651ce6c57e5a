import type { VNode } from 'preact';
import { Button } from '../../../platform/ui/button.js';
import { Card, CardGrid } from '../../../platform/ui/card.js';
import { Hero } from '../../../platform/ui/hero.js';
import { Link } from '../../../platform/ui/link.js';
import { Nb } from '../../../platform/ui/nb.js';
import { SummaryList } from '../../../platform/ui/summary-list.js';
import { telAddress } from '../../../platform/ui/office-details.rule.js';
import { useOfficeDetails } from '../../../platform/ui/office-details.js';
import { CitizenFrame } from '../frame/citizen-frame.js';
import { startWords as words } from './start.messages.js';

/** The start page: the promise, the three ways in, and how to reach the office. */
export function StartPage(): VNode {
  return (
    <CitizenFrame title={words.pageTitle} description={words.description}>
      <Hero
        title={
          <>
            {words.title} <Nb>{words.promise}</Nb>
          </>
        }
      >
        <p class="lead">{words.lead}</p>
        <Button href="/report" start>
          {words.begin}
        </Button>
      </Hero>
      <h2 class="govuk-heading-m">{words.cardsTitle}</h2>
      <CardGrid>
        {words.cards.map(({ href, title, text }) => (
          <Card title={title} href={href} headingLevel={3}>
            <p>{text}</p>
          </Card>
        ))}
      </CardGrid>
      <h2 class="govuk-heading-m">{words.promiseTitle}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {words.promises.map((promise) => (
          <li>{promise}</li>
        ))}
      </ul>
      <p class="govuk-body">
        <Link href="/procedure">{words.procedure}</Link>
      </p>
      <Contact />
    </CitizenFrame>
  );
}

function Contact(): VNode {
  const { name, phone } = useOfficeDetails();
  return (
    <>
      <h2 class="govuk-heading-m">{words.emergencyTitle}</h2>
      <ul class="govuk-list">
        {words.emergency.map(({ phone, text }) => (
          <li>
            <Link href={`tel:${phone}`}>
              <Nb>{`${phone} ${text}`}</Nb>
            </Link>
          </li>
        ))}
      </ul>
      <h2 class="govuk-heading-m">{words.contactTitle}</h2>
      <SummaryList
        rows={[
          {
            key: words.phone,
            value: (
              <Link href={telAddress(phone)}>
                <Nb>{phone}</Nb>
              </Link>
            ),
          },
          { key: words.hours.key, value: words.hours.text },
          { key: words.place.key, value: words.place.text(name) },
          { key: words.online.key, value: words.online.text },
        ]}
      />
    </>
  );
}
