import type { VNode } from 'preact';
import { WithOffice } from '../../../platform/ui/office-details.js';
import { CitizenFrame } from '../frame/citizen-frame.js';
import { privacyWords as words } from './privacy.messages.js';

/** The privacy notice: what, why, how long, who. */
export function PrivacyPage(): VNode {
  return (
    <CitizenFrame title={words.title}>
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {words.sections.map(({ title, texts }) => (
        <>
          <h2 class="govuk-heading-m">{title}</h2>
          <ul class="govuk-list govuk-list--bullet">
            {texts.map((text) => (
              <li>{text}</li>
            ))}
          </ul>
        </>
      ))}
      <h2 class="govuk-heading-m">{words.contactTitle}</h2>
      <ul class="govuk-list govuk-list--bullet">
        <li>
          <WithOffice text={words.contact} />
        </li>
      </ul>
    </CitizenFrame>
  );
}
