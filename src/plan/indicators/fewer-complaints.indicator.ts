import { casesMeasured, countOf, sumOf, type IndicatorDefinition } from './definition.js';

/**
 * Grievances and complaints received in the quarter against those of the same quarter a year before
 * [plan L396]: fewer is a negative number. Nothing can be said of a year before the system began.
 */
export const fewerComplaints: IndicatorDefinition = {
  code: 'fewer_complaints',
  version: '1',
  planLine: 396,
  cases: `SELECT m.id AS matter_id, m.restricted,
      CASE WHEN m.received_on BETWEEN $1 AND $2 THEN 'this_year' ELSE 'last_year' END AS counted_as
    FROM matter m JOIN complaint c ON c.id = m.id
   WHERE c.kind IN ('grievance','complaint','misconduct')
     AND (m.received_on BETWEEN $1 AND $2 OR m.received_on
       BETWEEN ($1::date - interval '1 year')::date AND ($2::date - interval '1 year')::date)`,
  comparedWith: 'last_year',
  facts: async (manager, { from }) => {
    const [row] = await manager.query<{ known: boolean }[]>(
      `SELECT coalesce(min(received_on) <= ($1::date - interval '1 year')::date, false) AS known
         FROM matter WHERE kind = 'complaint' AND NOT restricted`,
      [from],
    );
    return { lastYearKnown: row!.known };
  },
  measure: (tally, { lastYearKnown }) => {
    const [now, before] = [countOf(tally, 'this_year'), countOf(tally, 'last_year')];
    const value = lastYearKnown === true ? now - before : null;
    return casesMeasured({ unit: 'change', value, numerator: now, denominator: before });
  },
  overYear: (quarters) => ({
    tally: sumOf(quarters.map(({ tally }) => tally)),
    facts: { lastYearKnown: quarters.every(({ facts }) => facts['lastYearKnown'] === true) },
  }),
};
