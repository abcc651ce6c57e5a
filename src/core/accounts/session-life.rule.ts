/** A session ends after this long without a request. */
const IDLE_MS = 60 * 60 * 1000;

/** A session ends after this long whatever happens: one working day. */
export const ABSOLUTE_MS = 12 * 60 * 60 * 1000;

/** Whether a session still holds at `now` (instants in UTC). */
export function sessionHolds(session: { createdAt: Date; seenAt: Date }, now: Date): boolean {
  const idle = now.getTime() - session.seenAt.getTime();
  const age = now.getTime() - session.createdAt.getTime();
  return idle < IDLE_MS && age < ABSOLUTE_MS;
}
