import { ofDraft } from '../notice-facts.js';
import type { NoticeAct } from './notice-act.js';

/** Puts a letter away that has no number yet. */
export const discard: NoticeAct = {
  verb: 'serve_notice',
  transition: 'discard',
  run: (_input, { manager, notice, actor, now }, { transitions }) =>
    transitions.make(manager, notice, 'discard', {
      actorId: actor.id,
      at: now,
      data: ofDraft(notice),
    }),
};
