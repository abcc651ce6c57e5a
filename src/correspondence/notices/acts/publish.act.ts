import type { NoticeAct } from './notice-act.js';

/** Publishes on the tracking page what did not arrive by e-mail; that serves it. */
export const publish: NoticeAct = {
  verb: 'serve_notice',
  transition: 'publish',
  run: (_input, { manager, notice, now }, { delivery }) =>
    delivery.publish(manager, notice, now),
};
