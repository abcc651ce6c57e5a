import type { CivilDay } from '../../core/calendar/civil-day.js';
import type { Channel } from '../../cases/complaints/channel.js';
import type { Status } from '../../cases/complaints/status.rule.js';
import type { Place, Window } from '../../platform/database/keyset.js';

/** Which complaints the queue shows, and where its page lies; all parts may be missing. */
export interface QueueFilter extends Window {
  division?: string;
  category?: string;
  village?: number;
  officer?: string;
  state?: Status;
  channel?: Channel;
  /** First and last day of receipt, in Bangkok. */
  from?: CivilDay;
  to?: CivilDay;
  due?: DueFilter;
  text?: string;
  /** The row that was opened last: it changes no list, and is where one comes back to. */
  at?: Place;
}

/** The tabs of the queue. */
export const DUE_FILTERS = [
  ...(['open', 'overdue', 'near', 'unassigned', 'mine'] as const),
  ...(['unlinked', 'answered'] as const),
] as const;

/** One of the tabs. */
export type DueFilter = (typeof DUE_FILTERS)[number];
