import type { VNode } from 'preact';
import type { MeasuredTimes } from '../../../cases/complaints/measured-times.query.js';
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
  readonly times: MeasuredTimes;
}): VNode {
  if (step === null) return <span class="muted">{words.notMeasured}</span>;
  const { days } = times[step];
  return days === null ? <span class="muted">{words.tooFew}</span> : <Nb>{daysWords(days)}</Nb>;
}
