import type { KeyColumn, Place } from '../../platform/database/keyset.js';

/*
 * The order of the queue as one number (`case_listing.queue_rank`): an open case has the days from 2000-01-01 to its
 * due day, so that what is due first comes first; then what is open without a due day; then what has ended, the
 * newest first; last what was closed and never owed anything.
 */

/** The rank of a due day, as SQL; `day` is SQL of a date. */
export const rankOf = (day: string): string => `(${day} - date '2000-01-01')`;

/** The ranks of what is open. */
export const IS_OPEN = 'l.queue_rank <= 1000000';

/** The ranks of what has ended or is closed. */
export const HAS_ENDED = 'l.queue_rank > 1000000';

/** The order of the queue. */
export const QUEUE_KEY: readonly KeyColumn[] = [
  { sql: 'l.queue_rank', type: 'int' },
  { sql: 'l.matter_id', type: 'uuid' },
];

/** The place of a row of the queue. */
export const queuePlace = (row: { rank: number; id: string }): Place => [row.rank, row.id];
