import type { IndicatorDefinition } from './definition.js';
import { shareOf } from './definition.js';

const SERVICES = `SELECT count(DISTINCT d.code)::int AS divisions,
    count(DISTINCT s.division_code)::int AS published
  FROM division d LEFT JOIN service s ON s.division_code = d.code AND s.published_on <= $1
    AND (s.withdrawn_on IS NULL OR s.withdrawn_on > $1)`;

/** Half of the cases that reached the step in the quarter needed no more days. */
const STEPS = `WITH reached AS (
    SELECT 'answered' AS step, r.answered_on - m.received_on AS days FROM matter m
      JOIN complaint c ON c.id = m.id JOIN matter_round r ON r.matter_id = m.id AND r.round = 1
     WHERE NOT m.restricted AND r.answered_on BETWEEN $1 AND $2
    UNION ALL SELECT 'resolved', r.resolved_on - m.received_on FROM matter m
      JOIN complaint c ON c.id = m.id JOIN matter_round r ON r.matter_id = m.id AND r.round = 1
     WHERE NOT m.restricted AND r.resolved_on BETWEEN $1 AND $2)
  SELECT s.name AS service, t.no, t.name, t.days, x.days AS measured FROM service s
    JOIN service_step t ON t.service_code = s.code
    LEFT JOIN (SELECT step, percentile_disc(0.5) WITHIN GROUP (ORDER BY days)::int AS days FROM reached
      GROUP BY step HAVING count(*) >= 5) x ON x.step = t.measured
   WHERE s.published_on <= $2 AND (s.withdrawn_on IS NULL OR s.withdrawn_on > $2)
   ORDER BY s.sort, s.code, t.no`;

/** Divisions that have published a service with its steps and days [plan L414], beside the measured days. */
export const publishedSteps: IndicatorDefinition = {
  code: 'published_steps',
  version: '1',
  planLine: 414,
  cases: `SELECT m.id AS matter_id, m.restricted, '' AS counted_as FROM matter m WHERE false`,
  facts: async (manager, { from, to }) => {
    const [[counted], steps] = await Promise.all([
      manager.query<{ divisions: number; published: number }[]>(SERVICES, [to]),
      manager.query<Record<string, unknown>[]>(STEPS, [from, to]),
    ]);
    return { ...counted, steps };
  },
  measure: (_, { published, divisions }) => shareOf(Number(published), Number(divisions)),
};
