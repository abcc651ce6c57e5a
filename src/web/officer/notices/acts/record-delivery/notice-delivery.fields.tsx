import type { VNode } from 'preact';
import { Input } from '../../../../../platform/ui/input.js';
import { DayInput } from '../../../../shared/day-input.js';
import { Radios } from '../../../../../platform/ui/radios.js';
import { Textarea } from '../../../../../platform/ui/textarea.js';
import { fieldOf, FileField, type NoticeActProps } from '../../notice-act.fields.js';
import { noticeWords } from '../../notice.messages.js';
import { recordDeliveryWords as words } from './record-delivery.messages.js';

/** The resource that the form makes. */
export const path = 'delivery';

/** What the post office's receipt or the citizen's signature says. */
export function DeliveryFields(props: NoticeActProps): VNode {
  const { notice, today } = props.view;
  const day = fieldOf(props, path, 'deliveredOn');
  const byPost = notice.channel === 'post';
  return (
    <>
      <DayInput
        {...day}
        value={day.value ?? today}
        label={byPost ? words.postedOn : words.handedOn}
        hint={words.deliveredOnHint}
        attributes={{ max: today, ...(notice.letterOn && { min: notice.letterOn }) }}
      />
      {byPost && (
        <Input
          {...fieldOf(props, path, 'registeredNumber')}
          label={noticeWords.facts.registeredNumber}
          hint={words.registeredHint}
          class="govuk-input--width-20"
          autocapitalize="characters"
          spellcheck={false}
        />
      )}
      {!byPost && (
        <Radios
          {...fieldOf(props, path, 'receivedBy')}
          legend={noticeWords.facts.receivedBy}
          class="govuk-radios--small"
          items={(['addressee', 'household', 'representative'] as const).map((value) => ({
            value,
            text: noticeWords.receivedBy[value],
          }))}
        />
      )}
      <FileField
        {...props}
        name="proof"
        form={path}
        label={byPost ? words.postProof : words.handProof}
      />
      <Textarea {...fieldOf(props, path, 'lateWhy')} label={words.lateWhy} rows={2} />
    </>
  );
}
