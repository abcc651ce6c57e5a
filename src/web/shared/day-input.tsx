import type { VNode } from 'preact';
import { thaiDate } from '../../core/calendar/thai-date.js';
import { typedDay } from '../../core/calendar/typed-day.js';
import { usePostedValues } from '../../platform/ui/resumed-form.js';
import { Input, type InputProps } from '../../platform/ui/input.js';

/** A browser's own field for a day, with the Thai date of the day that it holds beside it. */
export function DayInput(props: Omit<InputProps, 'type' | 'after'>): VNode {
  const value = usePostedValues(props.name)?.at(-1) ?? props.value ?? '';
  const typed = typedDay(String(value));
  const id = props.id ?? props.name;
  return (
    <Input
      {...props}
      type="date"
      class={props.class ?? 'govuk-input--width-10'}
      after={
        <output class="day-said" for={id} data-day-said>
          {'day' in typed && thaiDate(typed.day)}
        </output>
      }
    />
  );
}
