import type { DispatchedEvent } from './mail-kind.js';

/** Who takes up a letter that came back: whom its event names, or who wrote it. */
export const whoTakesItUp = ({
  data,
  actorId,
}: DispatchedEvent<'notice_failed' | 'notice_returned' | 'notice_sent_back'>): string[] =>
  (data.workerIds ?? [data.writerId]).filter((one) => one !== actorId);
