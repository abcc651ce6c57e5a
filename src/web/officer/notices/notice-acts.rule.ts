import type { Notice } from '../../../correspondence/notices/notice.entity.js';

/** What officers do for the service of a signed notice; `by-centre` is what they leave to the centre. */
export type ServingAct =
  'signed-copy' | 'service' | 'by-centre' | 'wait' | 'publication' | 'return' | 'void';

const OF_STATE: Readonly<Partial<Record<Notice['state'], readonly ServingAct[]>>> = {
  signed: ['signed-copy', 'void'],
  failed: ['publication', 'void'],
};

/** What meets the citizen: who brings the letter, and who gets it back. */
const DELIVERIES: readonly ServingAct[] = ['service', 'return'];

/** What can be done for the service of a notice as it stands, by who brings letters there or by others. */
export function servingActs(
  notice: Pick<Notice, 'state' | 'channel'>,
  delivers: boolean,
): readonly ServingAct[] {
  const acts = actsOn(notice);
  return delivers ? acts : acts.map((act) => (DELIVERIES.includes(act) ? 'by-centre' : act));
}

function actsOn({ state, channel }: Pick<Notice, 'state' | 'channel'>): readonly ServingAct[] {
  const byOfficer = channel === 'post' || channel === 'hand';
  if (state === 'sending') return byOfficer ? ['service', 'void'] : ['wait'];
  if (state === 'served') return channel === 'email' || channel === 'post' ? ['return'] : [];
  return OF_STATE[state] ?? [];
}
