import { casesMeasured, countOf, sumOf, type IndicatorDefinition } from './definition.js';

/** Linked cases by what came of them by the quarter's end; `kinds` narrows which count at all. */
const foundedCases = (
  kinds: string,
): string => `SELECT m.id AS matter_id, m.restricted, s.counted_as
    FROM plan_link l JOIN matter m ON m.id = l.matter_id JOIN complaint c ON c.id = m.id
    CROSS JOIN LATERAL (SELECT CASE
        WHEN EXISTS (SELECT 1 FROM notice n WHERE n.matter_id = m.id AND n.kind = 'result'
          AND n.state = 'delivered' AND n.outcome = 'founded' AND n.delivered_on BETWEEN $1 AND $2)
          THEN 'founded'
        WHEN EXISTS (SELECT 1 FROM notice n WHERE n.matter_id = m.id AND n.kind = 'result'
          AND n.state = 'delivered' AND n.delivered_on BETWEEN $1 AND $2) THEN 'not_founded'
        WHEN NOT EXISTS (SELECT 1 FROM notice n WHERE n.matter_id = m.id AND n.kind = 'result'
          AND n.state = 'delivered' AND n.delivered_on <= $2) THEN 'examined' END AS counted_as) s
   WHERE l.project_code = $4 AND (l.at AT TIME ZONE 'Asia/Bangkok')::date <= $3
     AND (l.removed_at IS NULL OR (l.removed_at AT TIME ZONE 'Asia/Bangkok')::date > $3)
     AND m.received_on <= $2 AND s.counted_as IS NOT NULL AND ${kinds}
   GROUP BY m.id, m.restricted, s.counted_as`;

const measure: IndicatorDefinition['measure'] = (tally) => {
  const founded = countOf(tally, 'founded');
  const all = countOf(tally, 'founded', 'not_founded', 'examined');
  return casesMeasured({ unit: 'cases', value: founded, numerator: founded, denominator: all });
};

/** Results of a year are added up; under examination is what was so in the last quarter. */
const overYear: IndicatorDefinition['overYear'] = (quarters) => {
  const { tally, facts } = quarters.at(-1)!;
  const all = sumOf(quarters.map((one) => one.tally));
  return { tally: { ...all, examined: countOf(tally, 'examined') }, facts };
};

/** "No complaint of corruption" [plan L382]: each linked one found to be true in the quarter falsifies it. */
export const noCorruptionComplaints: IndicatorDefinition = {
  code: 'no_corruption_complaints',
  version: '1',
  planLine: 382,
  cases: foundedCases(`c.kind IN ('misconduct','complaint')`),
  ofProject: true,
  measure,
  overYear,
};

/** "No complaint" [plan L404]: the same with every kind of case but compliments. */
export const noComplaints: IndicatorDefinition = {
  code: 'no_complaints',
  version: '1',
  planLine: 404,
  cases: foundedCases(`c.kind <> 'compliment'`),
  ofProject: true,
  measure,
  overYear,
};
