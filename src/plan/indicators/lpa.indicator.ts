import { countOf, shareOf, type IndicatorDefinition } from './definition.js';

const IN_TIME = ['own_in_time', 'damrongdhama_in_time'];
const NOT_IN_TIME = ['own_late', 'own_overdue', 'damrongdhama_late', 'damrongdhama_overdue'];

/**
 * Cases received in the quarter answered in writing within fifteen days, by a result or a progress notice,
 * as the LPA evaluation counts [plan L432]; own cases and those of the Damrongdhama centre apart.
 */
export const lpa: IndicatorDefinition = {
  code: 'lpa',
  version: '1',
  planLine: 432,
  cases: `SELECT m.id AS matter_id, m.restricted,
      CASE WHEN c.channel = 'damrongdhama' THEN 'damrongdhama_' ELSE 'own_' END ||
      CASE WHEN r.answered_on <= $3::date THEN CASE WHEN r.answered_in_time THEN 'in_time' ELSE 'late' END
           WHEN r.first_due_on <= $5::date THEN 'overdue' ELSE 'open' END AS counted_as
    FROM matter m JOIN complaint c ON c.id = m.id
    JOIN matter_round r ON r.matter_id = m.id AND r.round = 1
   WHERE m.received_on BETWEEN $1 AND $2`,
  measure: (tally) =>
    shareOf(countOf(tally, ...IN_TIME), countOf(tally, ...IN_TIME, ...NOT_IN_TIME)),
};
