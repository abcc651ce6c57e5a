import { casesMeasured, countOf, type IndicatorDefinition } from './definition.js';

const SCORES = [1, 2, 3, 4, 5];

/**
 * How satisfied citizens were with the results delivered in the quarter [plan L397]: the mean of their scores.
 */
export const satisfaction: IndicatorDefinition = {
  code: 'satisfaction',
  version: '1',
  planLine: 397,
  cases: `SELECT DISTINCT ON (m.id) m.id AS matter_id, m.restricted,
      coalesce('score_' || s.score, 'not_rated') AS counted_as
    FROM matter_round r JOIN matter m ON m.id = r.matter_id JOIN complaint c ON c.id = m.id
    LEFT JOIN complaint_rating s ON s.matter_id = r.matter_id AND s.round = r.round
      AND (s.rated_at AT TIME ZONE 'Asia/Bangkok')::date <= $3::date
   WHERE r.resolved_on BETWEEN $1 AND $2
   ORDER BY m.id, r.round DESC`,
  measure: (tally) => {
    const rated = SCORES.reduce((sum, score) => sum + countOf(tally, `score_${score}`), 0);
    const sum = SCORES.reduce((all, score) => all + score * countOf(tally, `score_${score}`), 0);
    const value = rated === 0 ? null : Math.round((sum * 100) / rated) / 100;
    const answered = rated + countOf(tally, 'not_rated');
    return casesMeasured({ unit: 'score', value, numerator: rated, denominator: answered });
  },
};
