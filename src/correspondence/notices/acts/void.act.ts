import { bangkokDayOf } from '../../../core/calendar/civil-day.js';
import type { NoticeAct } from './notice-act.js';

/** Voids a letter that was not delivered: its number stays in the register, with the reason. */
export const voidNotice: NoticeAct<{ why: string }> = {
  verb: 'issue_notice',
  transition: 'void',
  // An e-mail under way may arrive at any moment: it is voided when it has failed, or comes back.
  fits: ({ state, channel }) => state !== 'sending' || channel !== 'email',
  run: async ({ why }, { manager, notice, actor, now }, { transitions }) => {
    await transitions.make(manager, notice, 'void', {
      actorId: actor.id,
      at: now,
      data: { noticeId: notice.id, kind: notice.kind },
      columns: { voidedOn: bangkokDayOf(now), voidedWhy: why, voidedBy: actor.id },
    });
  },
};
