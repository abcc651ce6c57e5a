import { bangkokDayOf, type CivilDay } from '../../../core/calendar/civil-day.js';
import type { CleanFile } from '../../../core/files/clean-file.js';
import type { DeliveryChannel } from '../notice.entity.js';
import { DeliveryRefused } from '../response.errors.js';
import { checkDeliveryDay } from '../delivery-day.rule.js';
import type { NoticeAct } from './notice-act.js';

/** What the post office's receipt or the citizen's signature says. */
export interface DeliveryRecord {
  readonly deliveredOn: CivilDay;
  /** The registered number of a letter by post. */
  readonly registeredNumber: string | null;
  /** Who took a letter that was handed over: no name, only in what quality. */
  readonly receivedBy: 'addressee' | 'household' | 'representative' | null;
  /** The receipt, the signature or a photograph. */
  readonly proof: CleanFile | null;
  readonly lateWhy: string | null;
}

/** Records that the post took the letter, or that the citizen signed for it; throws DeliveryRefused. */
export const recordDelivery: NoticeAct<DeliveryRecord> = {
  verb: 'deliver_notice',
  transition: 'deliver',
  fits: ({ channel }) => channel === 'post' || channel === 'hand',
  run: async (record, { manager, notice, actor, now }, { delivery, files }) => {
    const { channel } = notice;
    const { registeredNumber, receivedBy, lateWhy, deliveredOn: on } = record;
    demandProof(channel, record);
    const said = { on, hasReason: !!lateWhy, hasFile: !!record.proof };
    checkDeliveryDay(said, notice.letterOn!, bangkokDayOf(now));
    const file = record.proof && (await files.keep(manager, record.proof));
    const proof = channel === 'post' ? { registeredNumber } : { receivedBy };
    const columns = { proof, lateWhy, proofFileId: file?.id ?? null };
    await delivery.markDelivered(manager, notice, 'deliver', {
      at: now,
      on,
      actorId: actor.id,
      columns,
    });
  },
};

/** The post's registered number, or the signature of who took it, is what proves the delivery. */
function demandProof(channel: DeliveryChannel, record: DeliveryRecord): void {
  if (channel === 'post') {
    if (record.registeredNumber) return;
    throw new DeliveryRefused('registered_number_wrong', 'registeredNumber');
  }
  if (!record.receivedBy) throw new DeliveryRefused('received_by_missing', 'receivedBy');
  if (!record.proof) throw new DeliveryRefused('proof_missing', 'proof');
}
