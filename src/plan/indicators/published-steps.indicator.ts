import { FEWEST_TOLD } from '../../cases/complaints/few-cases.rule.js';
import { shareOf, type IndicatorDefinition } from './definition.js';
import { REACHED_STEPS } from './reached-steps.sql.js';

const SERVICES = `SELECT count(DISTINCT d.code)::int AS divisions,
    count(DISTINCT s.division_code)::int AS published
  FROM division d LEFT JOIN service s ON s.division_code = d.code AND s.published_on <= $1
    AND (s.withdrawn_on IS NULL OR s.withdrawn_on > $1)`;

/** Half of the cases that reached the step in the quarter needed no more days from their receipt. */
const STEPS = `SELECT s.name AS service, t.no, t.name, t.days, x.days AS measured FROM service s
    JOIN service_step t ON t.service_code = s.code
    LEFT JOIN (SELECT step, percentile_disc(0.5) WITHIN GROUP (ORDER BY day - received_on)::int AS days
      FROM (${REACHED_STEPS}) reached WHERE NOT restricted
      GROUP BY step HAVING count(*) >= ${FEWEST_TOLD}) x ON x.step = t.measured
   WHERE s.published_on <= $2 AND (s.withdrawn_on IS NULL OR s.withdrawn_on > $2)
   ORDER BY s.sort, s.code, t.no`;

/** How far a step leads. */
const ORDER = `array_position(ARRAY['assigned','started','answered','resolved'], step)`;

/** Divisions that have published a service with its steps and days [plan L414], beside the measured days. */
export const publishedSteps: IndicatorDefinition = {
  code: 'published_steps',
  version: '1',
  planLine: 414,
  cases: `SELECT DISTINCT ON (matter_id) matter_id, restricted, 'reached_' || step AS counted_as
    FROM (${REACHED_STEPS}) reached ORDER BY matter_id, ${ORDER} DESC`,
  facts: async (manager, { from, to }) => {
    const [[counted], steps] = await Promise.all([
      manager.query<{ divisions: number; published: number }[]>(SERVICES, [to]),
      manager.query<Record<string, unknown>[]>(STEPS, [from, to]),
    ]);
    return { ...counted, steps };
  },
  measure: (_, { published, divisions }) => shareOf(Number(published), Number(divisions)),
};
