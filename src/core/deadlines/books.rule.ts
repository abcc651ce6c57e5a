import type { CivilDay } from '../calendar/civil-day.js';
import { dueAtFor, dueOnFor } from './fifteen-days.rule.js';

/** The day by which the report of a quarter or month is due: fifteen days after its last day. */
export function reportDueOn(spanEndsOn: CivilDay): CivilDay {
  return dueOnFor(spanEndsOn);
}

/**
 * The instant at which the books of a quarter or month close: the end of its report's due day in Bangkok.
 * A case received on the span's last day is due on that very day, so that every case has had its time.
 */
export function booksCloseAt(spanEndsOn: CivilDay): Date {
  return dueAtFor(reportDueOn(spanEndsOn));
}
