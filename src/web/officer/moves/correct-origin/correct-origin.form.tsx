import type { VNode } from 'preact';
import { CHANNELS, knowsItself, type Channel } from '../../../../cases/complaints/channel.js';
import { correctOrigin } from '../../../../cases/commands/moves/correct-origin.move.js';
import { Select } from '../../../../platform/ui/select.js';
import { CHANNEL_WORDS } from '../../desk/case.messages.js';
import { complaintFormField, type ComplaintFormContext } from '../complaint-form.fields.js';
import type { MoveForm } from '../move-form.js';
import { MoveReason } from '../move-reason.field.js';
import { CorrectOriginDto } from './correct-origin.dto.js';
import { correctOriginWords as words } from './correct-origin.messages.js';

/** The channels that an officer can have meant; what came by web or program has no other. */
const possibleChannels = (entered: Channel): readonly Channel[] =>
  knowsItself(entered) ? [entered] : CHANNELS.filter((one) => !knowsItself(one));

function Fields({ formContext }: { readonly formContext: ComplaintFormContext }): VNode {
  const { record, office } = formContext.view;
  const { villageNo, channel } = record.complaint;
  const village = complaintFormField(formContext, 'origin', 'village');
  const through = complaintFormField(formContext, 'origin', 'channel');
  return (
    <>
      <Select
        {...village}
        value={village.value ?? `${villageNo ?? ''}`}
        label={words.village}
        hint={words.hint}
        items={[
          { value: '', text: words.noVillage },
          ...office.villages.map(({ no, name }) => ({ value: `${no}`, text: name })),
        ]}
      />
      <Select
        {...through}
        value={through.value ?? channel}
        label={words.channel}
        items={possibleChannels(channel).map((value) => ({ value, text: CHANNEL_WORDS[value] }))}
      />
      <MoveReason formContext={formContext} form="origin" />
    </>
  );
}

/** Corrects the complaint's village and channel. */
export const correctOriginForm: MoveForm<CorrectOriginDto> = {
  move: correctOrigin,
  code: 'origin',
  path: 'origin',
  read: CorrectOriginDto,
  words,
  Fields,
};
