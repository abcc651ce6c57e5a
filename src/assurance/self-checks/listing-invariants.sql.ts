import type { Invariant } from './invariant.js';

/** The invariant of the rows that lists read: a promise of the triggers on the facts. */
export const LISTING_INVARIANTS: readonly Invariant[] = [
  {
    code: 'listing_current',
    promise: 'every complaint stands in the lists as its facts say',
    breaches: `SELECT c.number AS what FROM case_listing_facts f
      FULL JOIN case_listing l ON l.matter_id = f.matter_id
      JOIN complaint c ON c.id = coalesce(f.matter_id, l.matter_id)
      WHERE f.* IS DISTINCT FROM l.*`,
  },
];
