import type { Notice } from '../../responses/notice.entity.js';

/** What officers do for the service of a signed notice. */
export type ServingAct = 'signed-copy' | 'service' | 'wait' | 'publication' | 'return' | 'void';

const OF_STATE: Readonly<Partial<Record<Notice['state'], readonly ServingAct[]>>> = {
  signed: ['signed-copy', 'void'],
  failed: ['publication', 'void'],
};

/** What can be done for the service of a notice as it stands. */
export function servingActs({
  state,
  channel,
}: Pick<Notice, 'state' | 'channel'>): readonly ServingAct[] {
  const byOfficer = channel === 'post' || channel === 'hand';
  if (state === 'sending') return byOfficer ? ['service', 'void'] : ['wait'];
  if (state === 'served') return channel === 'email' || channel === 'post' ? ['return'] : [];
  return OF_STATE[state] ?? [];
}
