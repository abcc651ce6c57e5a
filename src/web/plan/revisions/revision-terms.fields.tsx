import type { VNode } from 'preact';
import type { CivilDay } from '../../../core/calendar/civil-day.js';
import { DayInput } from '../../shared/day-input.js';
import { Textarea } from '../../../platform/ui/textarea.js';
import { importWords as words } from './plan-import.messages.js';

/** A field as a form shows it again: what was typed, and what is wrong with it in words. */
export interface Bound {
  name: string;
  value: string | undefined;
  error?: string;
}

/** Why and from which day on a plan is revised. */
export function RevisionTerms({
  bind,
  today,
}: {
  readonly bind: (name: string) => Bound;
  readonly today: CivilDay;
}): VNode {
  const day = bind('revisedOn');
  return (
    <>
      <Textarea {...bind('reason')} label={words.reason} rows={3} />
      <DayInput {...day} label={words.revisedOn} value={day.value ?? today} />
    </>
  );
}
