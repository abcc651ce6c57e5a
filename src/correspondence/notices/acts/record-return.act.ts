import type { NoticeAct } from './notice-act.js';

/** Records that a delivered letter came back, which opens a new period. */
export const recordReturn: NoticeAct<{ why?: string | null }> = {
  verb: 'deliver_notice',
  transition: 'return',
  fits: ({ channel }) => channel === 'email' || channel === 'post',
  run: ({ why = null }, { manager, notice, actor, now }, { delivery }) =>
    delivery.recordReturn(manager, notice, { actorId: actor.id, why, now }),
};
