import type { NoticeAct } from './notice-act.js';

/** Publishes on the tracking page a notice whose e-mail failed, which delivers it. */
export const publish: NoticeAct = {
  verb: 'issue_notice',
  transition: 'publish',
  run: (_input, { manager, notice, now }, { delivery }) => delivery.publish(manager, notice, now),
};
