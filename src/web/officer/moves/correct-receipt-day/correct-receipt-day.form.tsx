import type { VNode } from 'preact';
import {
  correctReceiptDay,
  isFirst,
} from '../../../../cases/commands/moves/correct-receipt-day.move.js';
import { knowsItself } from '../../../../cases/complaints/channel.js';
import { bangkokDayOf } from '../../../../core/calendar/civil-day.js';
import { longThaiDate } from '../../../../core/calendar/thai-date.js';
import { typedDay } from '../../../../core/calendar/typed-day.js';
import { dueOnFor } from '../../../../core/deadlines/fifteen-days.rule.js';
import { Checkboxes } from '../../../../platform/ui/checkboxes.js';
import { SummaryList } from '../../../../platform/ui/summary-list.js';
import { DayInput } from '../../../shared/day-input.js';
import { complaintFormField, type ComplaintFormContext } from '../complaint-form.fields.js';
import type { MoveForm } from '../move-form.js';
import { MoveReason } from '../move-reason.field.js';
import { CorrectReceiptDayDto } from './correct-receipt-day.dto.js';
import { correctReceiptDayWords as words } from './correct-receipt-day.messages.js';

const FORM = 'receipt_day';

function Fields({ formContext }: { readonly formContext: ComplaintFormContext }): VNode {
  const day = complaintFormField(formContext, FORM, 'receivedOn');
  const { receivedOn, receivedAt } = formContext.view.record.matter;
  return (
    <>
      <DayInput
        {...day}
        value={day.value ?? receivedOn}
        label={words.day}
        hint={words.hint}
        attributes={{ max: bangkokDayOf(receivedAt) }}
      />
      <MovedDueDay formContext={formContext} />
      <MoveReason formContext={formContext} form={FORM} />
    </>
  );
}

/** The due day before and after, once a day was typed that moves it, and the box that says it was seen. */
function MovedDueDay({
  formContext,
}: {
  readonly formContext: ComplaintFormContext;
}): VNode | null {
  const { id, error } = complaintFormField(formContext, FORM, 'confirmed');
  const typed = typedDay(complaintFormField(formContext, FORM, 'receivedOn').value ?? '');
  const [first] = formContext.view.record.periods;
  if (error === undefined || !('day' in typed) || !first) return null;
  const after = longThaiDate(dueOnFor(typed.day));
  return (
    <>
      <SummaryList
        rows={[
          { key: words.before, value: longThaiDate(first.dueOn) },
          { key: words.after, value: after },
        ]}
      />
      <Checkboxes
        idPrefix={id}
        name="confirmed"
        error={error}
        items={[{ value: typed.day, text: words.confirm(after) }]}
      />
    </>
  );
}

/** Why the day cannot be corrected, or null. */
function fixed({ view: { record } }: ComplaintFormContext): string | null {
  if (knowsItself(record.complaint.channel)) return words.isFact;
  return record.periods.every(isFirst) ? null : words.answered;
}

/** Corrects the day on which the complaint came. */
export const correctReceiptDayForm: MoveForm<CorrectReceiptDayDto> = {
  move: correctReceiptDay,
  code: FORM,
  path: 'receipt-day',
  read: CorrectReceiptDayDto,
  words,
  Fields,
  instead: fixed,
};
