import { ofDraft } from '../notice-facts.js';
import type { NoticeAct } from './notice-act.js';

/** Sends the letter that waits for this officer back to its writer, with what is to be changed. */
export const sendBack: NoticeAct<{ why: string }> = {
  verb: 'sign_notice',
  transition: 'send_back',
  ofSignatory: true,
  run: ({ why }, { manager, notice, actor, now }, { transitions }) =>
    transitions.make(manager, notice, 'send_back', {
      actorId: actor.id,
      at: now,
      data: ofDraft(notice),
      columns: { sentBackWhy: why },
    }),
};
