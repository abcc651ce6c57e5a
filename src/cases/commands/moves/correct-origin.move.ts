import { Village } from '../../../core/office/village.entity.js';
import { knowsItself, type Channel } from '../../complaints/channel.js';
import { STATUSES } from '../../complaints/status.rule.js';
import { InputRefused, type Move } from './move.js';

/** From where and by which channel the complaint came (null: no village), and why it is corrected. */
interface OriginInput {
  village: number | null;
  channel: Channel;
  text: string;
}

/** Corrects village and channel; no date moves. What was entered before stays in the event. */
export const correctOrigin: Move<OriginInput, 'origin_corrected'> = {
  from: STATUSES,
  to: null,
  verb: 'correct_entry',
  event: 'origin_corrected',
  async decide({ village, channel }, { manager, complaint }) {
    const from = { village: complaint.villageNo, channel: complaint.channel };
    const isOther = channel !== from.channel;
    if (isOther && [channel, from.channel].some(knowsItself)) {
      throw new InputRefused('channel', 'channel_missing');
    }
    if (village !== null && !(await manager.existsBy(Village, { no: village }))) {
      throw new InputRefused('village', 'village_unknown');
    }
    if (!isOther && village === from.village) throw new InputRefused('village', 'nothing_changed');
    return { facts: { village, channel, from }, complaint: { villageNo: village, channel } };
  },
};
