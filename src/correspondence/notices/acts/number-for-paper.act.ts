import type { NoticeAct } from './notice-act.js';

/** Takes the number of the letter that waits for this officer, who signs it on paper. */
export const numberForPaper: NoticeAct = {
  verb: 'sign_notice',
  transition: 'number',
  ofSignatory: true,
  run: async (_input, { manager, access, notice, actor, now }, { signing }) => {
    await signing.sign(manager, access, notice, { actor, how: 'paper', now });
  },
};
