import type { NoticeAct } from './notice-act.js';

/** Signs the letter that waits for this officer, in Sipha: it gets its number and its delivery begins. */
export const sign: NoticeAct = {
  verb: 'sign_notice',
  transition: 'sign',
  ofSignatory: true,
  run: async (_input, { manager, access, notice, actor, now }, { signing }) => {
    await signing.sign(manager, access, notice, { actor, how: 'electronic', now });
  },
};
