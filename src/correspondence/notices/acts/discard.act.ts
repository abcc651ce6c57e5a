import { ofDraft } from '../notice-facts.js';
import type { NoticeAct } from './notice-act.js';

/** Discards a letter that has no number yet. */
export const discard: NoticeAct = {
  verb: 'issue_notice',
  transition: 'discard',
  run: (_input, { manager, notice, actor, now }, { transitions }) =>
    transitions.make(manager, notice, 'discard', {
      actorId: actor.id,
      at: now,
      data: ofDraft(notice),
    }),
};
