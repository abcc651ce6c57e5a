import type { VNode } from 'preact';
import type { PublishedTimes } from '../../../cases/complaints/published-times.query.js';
import { bangkokDayOf } from '../../../core/calendar/civil-day.js';
import { thaiDate, thaiTime } from '../../../core/calendar/thai-date.js';
import type { MeasuredStep } from '../../../core/office/public-service-step.entity.js';
import { Nb } from '../../../platform/ui/nb.js';
import { procedureWords as words } from './procedure.messages.js';

/** Days in words; none is the same day. */
export const daysWords = (days: number): string => (days === 0 ? words.sameDay : words.days(days));

/** The measured time of a step in words, or why there is none. */
export function MeasuredDays({
  step,
  times,
}: {
  readonly step: MeasuredStep | null;
  readonly times: PublishedTimes;
}): VNode {
  const days = step === null ? undefined : times.of.get(step);
  if (days === undefined) return <span class="muted">{words.notMeasured}</span>;
  return days === null ? <span class="muted">{words.tooFew}</span> : <Nb>{daysWords(days)}</Nb>;
}

/** What the measured times are, and when they were measured. */
export function MeasuredNote({ times }: { readonly times: PublishedTimes }): VNode {
  const { at } = times;
  const when =
    at === null ? words.notYet : words.measuredAt(thaiDate(bangkokDayOf(at)), thaiTime(at));
  return (
    <p class="govuk-body muted">
      {words.measuredNote} {when}
    </p>
  );
}
