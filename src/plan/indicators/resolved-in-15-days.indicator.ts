import { countOf, shareOf, type IndicatorDefinition } from './definition.js';

/**
 * Cases received in the quarter whose written result was delivered within fifteen days [plan L430]. A case
 * that owes its result and is not yet due counts nowhere.
 */
export const resolvedIn15Days: IndicatorDefinition = {
  code: 'resolved_in_15_days',
  version: '1',
  planLine: 430,
  cases: `SELECT m.id AS matter_id, m.restricted,
      CASE WHEN r.resolved_on <= $3::date THEN CASE WHEN r.resolved_in_time THEN 'in_time' ELSE 'late' END
           WHEN r.first_due_on <= $5::date THEN 'overdue' ELSE 'open' END AS counted_as
    FROM matter m JOIN complaint c ON c.id = m.id
    JOIN matter_round r ON r.matter_id = m.id AND r.round = 1
   WHERE m.received_on BETWEEN $1 AND $2`,
  measure: (tally) =>
    shareOf(countOf(tally, 'in_time'), countOf(tally, 'in_time', 'late', 'overdue')),
};
