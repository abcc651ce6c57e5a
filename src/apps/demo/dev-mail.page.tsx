import type { VNode } from 'preact';
import { bangkokDayOf } from '../../core/calendar/civil-day.js';
import { shortThaiDate, thaiTime } from '../../core/calendar/thai-date.js';
import { siteWords } from '../../web/shared/site.messages.js';
import { Details } from '../../platform/ui/details.js';
import { Page } from '../../platform/ui/page.js';
import type { CaughtMail } from './caught-mails.service.js';
import { devMailWords as words } from './dev-mail.messages.js';

const SHOWN = 200;

/** The caught mails, newest first; each opens to its text. */
export function DevMailPage({ mails }: { mails: readonly CaughtMail[] }): VNode {
  return (
    <Page title={words.title} site={siteWords.citizen} noindex>
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{words.hint}</p>
      {mails.length === 0 && <p class="govuk-body">{words.empty}</p>}
      {mails.slice(0, SHOWN).map((mail) => (
        <Details summary={`${when(mail)} · ${mail.subject}`}>
          <p class="govuk-body">
            {words.to} {mail.to.join(', ')}
          </p>
          <p class="govuk-body pre-line">{mail.text}</p>
        </Details>
      ))}
    </Page>
  );
}

function when(mail: CaughtMail): string {
  const instant = new Date(mail.date);
  return `${shortThaiDate(bangkokDayOf(instant))} ${thaiTime(instant)}`;
}
