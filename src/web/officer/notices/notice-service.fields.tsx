import type { VNode } from 'preact';
import { Input } from '../../../platform/ui/input.js';
import { Radios } from '../../../platform/ui/radios.js';
import { Textarea } from '../../../platform/ui/textarea.js';
import { fieldOf, FileField, type ActsProps } from './notice-act.fields.js';
import { noticeWords as words } from './notice.messages.js';

/** What the post office's receipt or the citizen's signature says. */
export function ServiceFields(props: ActsProps): VNode {
  const { notice, today } = props.view;
  const day = fieldOf(props, 'service', 'servedOn');
  const byPost = notice.channel === 'post';
  return (
    <>
      <Input
        {...day}
        value={day.value ?? today}
        type="date"
        label={byPost ? words.postedOn : words.handedOn}
        hint={words.servedOnHint}
        attributes={{ max: today, ...(notice.letterOn && { min: notice.letterOn }) }}
      />
      {byPost && (
        <Input
          {...fieldOf(props, 'service', 'registeredNumber')}
          label={words.facts.registeredNumber}
          hint={words.registeredHint}
          class="govuk-input--width-20"
          autocapitalize="characters"
          spellcheck={false}
        />
      )}
      {!byPost && (
        <Radios
          {...fieldOf(props, 'service', 'receivedBy')}
          legend={words.facts.receivedBy}
          class="govuk-radios--small"
          items={(['addressee', 'household', 'representative'] as const).map((value) => ({
            value,
            text: words.receivedBy[value],
          }))}
        />
      )}
      <FileField
        {...props}
        name="proof"
        form="service"
        label={byPost ? words.postProof : words.handProof}
      />
      <Textarea {...fieldOf(props, 'service', 'lateWhy')} label={words.lateWhy} rows={2} />
    </>
  );
}
