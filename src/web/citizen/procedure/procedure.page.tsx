import type { VNode } from 'preact';
import { thaiDate } from '../../../core/calendar/thai-date.js';
import { channelWords } from '../../../cases/complaints/complaint.messages.js';
import { explanationWords } from '../../../core/deadlines/explanation.messages.js';
import { PERIOD_DAYS } from '../../../core/deadlines/fifteen-days.rule.js';
import type { LadderStep } from '../../../core/deadlines/ladder.rule.js';
import { Button } from '../../../platform/ui/button.js';
import { CardTable } from '../../../platform/ui/card-table.js';
import { Link } from '../../../platform/ui/link.js';
import { Nb } from '../../../platform/ui/nb.js';
import { CitizenFrame } from '../frame/citizen-frame.js';
import { MeasuredDays, MeasuredNote } from './measured-days.js';
import { PROCEDURE_STEPS, procedureWords as words } from './procedure.messages.js';
import type { ProcedureView } from './procedure.query.js';
import { trackDueWords } from '../track/track-due.messages.js';

/** What the page needs; `reportUrl` is the form's whole address, for the paper on the wall. */
interface ProcedurePageProps {
  readonly view: ProcedureView;
  readonly reportUrl: string;
}

/** How a complaint is handled: channels, steps, times, who; two pages on the office's wall at most. */
export function ProcedurePage({ view, reportUrl }: ProcedurePageProps): VNode {
  const published = view.settings.procedure_published_on;
  return (
    <CitizenFrame title={words.title} description={words.lead}>
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <p class="govuk-body muted">
        {published ? words.published(thaiDate(published)) : words.unpublished}
      </p>
      <div class="toolbar no-print">
        <Button type="button" variant="secondary" attributes={{ 'data-print': true }}>
          {words.print}
        </Button>
      </div>
      <h2 class="govuk-heading-m">{words.channels}</h2>
      <Channels view={view} reportUrl={reportUrl} />
      <h2 class="govuk-heading-m">{words.steps}</h2>
      <Steps view={view} />
      <h2 class="govuk-heading-m">{words.ladder}</h2>
      <Ladder steps={view.ladder} />
      <p class="govuk-body muted">{trackDueWords.inPlace}</p>
      <h2 class="govuk-heading-m">{words.divisions}</h2>
      <Divisions view={view} />
      <h2 class="govuk-heading-m">{words.law}</h2>
      <Law view={view} />
    </CitizenFrame>
  );
}

function Channels({ view: { settings }, reportUrl }: ProcedurePageProps): VNode {
  const number = (
    <>
      {' '}
      · <Nb>{settings['office.phone']}</Nb>
    </>
  );
  const others = settings.channels_open.filter(({ code }) => code !== 'web');
  return (
    <ul class="govuk-list govuk-list--bullet">
      <li>
        <Link href="/report">{words.web}</Link> · <span class="as-typed">{reportUrl}</span>
      </li>
      {others.map(({ code, since }) => (
        <li>
          {words.channelSince(channelWords(code), thaiDate(since))}
          {code === 'phone' && number}
        </li>
      ))}
      {!others.some(({ code }) => code === 'phone') && (
        <li>
          {words.phone}
          {number}
        </li>
      )}
      <li>{words.place(settings['office.address'])}</li>
    </ul>
  );
}

function Steps({ view }: { view: ProcedureView }): VNode {
  return (
    <>
      <CardTable
        caption={words.steps}
        columns={[words.step, words.who, words.promised, words.measured].map((title, index) => ({
          title,
          bare: index === 0,
        }))}
        rows={PROCEDURE_STEPS.map(({ text, who, promised, measured }, index) => ({
          cells: [
            `${index + 1}. ${text}`,
            who,
            <Nb>{promised}</Nb>,
            <MeasuredDays step={measured} times={view.measured} />,
          ],
        }))}
      />
      <MeasuredNote times={view.measured} />
    </>
  );
}

function Ladder({ steps }: { steps: readonly LadderStep[] }): VNode {
  return (
    <CardTable
      caption={words.ladder}
      columns={[{ title: words.when, bare: true }, { title: words.told }]}
      rows={steps.map((step) => ({ cells: [whenOf(step), toldOf(step)] }))}
    />
  );
}

function whenOf({ anchor, days }: LadderStep): string {
  if (anchor === 'before_due') return words.before(days);
  if (anchor === 'last_working_day') return words.lastWorkingDay;
  return days === 0 ? words.afterNow : words.after(days);
}

function toldOf({ recipients }: LadderStep): string {
  const named = recipients.map((code) => trackDueWords.told[code] ?? trackDueWords.someone);
  return [...new Set(named)].join(trackDueWords.and);
}

function Divisions({ view: { divisions } }: { view: ProcedureView }): VNode {
  return (
    <>
      <CardTable
        caption={words.divisions}
        columns={[{ title: words.division, bare: true }, { title: words.topics }]}
        rows={divisions.map(({ division, topics }) => ({
          cells: [division.name, topics.map(({ name }) => name).join(' · ')],
        }))}
      />
      <p class="govuk-body">{words.restricted}</p>
    </>
  );
}

function Law({ view }: { view: ProcedureView }): VNode {
  return (
    <ul class="govuk-list govuk-list--bullet">
      <li>{explanationWords.rule(PERIOD_DAYS)}</li>
      {explanationWords.law.map((line) => (
        <li>{line}</li>
      ))}
      <li>{view.settings['letter.legal_basis']}</li>
    </ul>
  );
}
