import type { VNode } from 'preact';
import { isCivilDay } from '../../../core/calendar/civil-day.js';
import { thaiDate } from '../../../core/calendar/thai-date.js';
import { channelWords } from '../../../cases/complaints/complaint.messages.js';
import { indicatorWords as words } from '../../shared/plan/indicator.messages.js';

interface Step {
  service: string;
  name: string;
  days: number;
  measured: number | null;
}

/** What an indicator rests on besides cases: open channels, the day of publication, promised and measured days. */
export function IndicatorFacts({
  facts,
}: {
  readonly facts: Readonly<Record<string, unknown>>;
}): VNode | null {
  const { channels, publishedOn, steps } = facts;
  if (Array.isArray(channels)) {
    const day =
      typeof publishedOn === 'string' && isCivilDay(publishedOn) ? thaiDate(publishedOn) : null;
    return (
      <ul class="govuk-list govuk-list--bullet">
        {channels.map((code) => (
          <li>{channelWords(String(code))}</li>
        ))}
        <li>{words.publishedOn(day)}</li>
      </ul>
    );
  }
  if (!Array.isArray(steps) || steps.length === 0) return null;
  return (
    <ul class="govuk-list govuk-list--bullet">
      {(steps as Step[]).map(({ service, name, days, measured }) => (
        <li>{words.step(service, name, days, words.measured(measured))}</li>
      ))}
    </ul>
  );
}
